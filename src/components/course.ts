// What the navigation knows: the plan, which lessons exist, which one is open, and its sections.
export interface Section {
  readonly id: string;
  readonly title: string;
}

export interface Plan {
  readonly number: number;
  readonly slug: string;
}

export interface Course {
  readonly lang: string;
  readonly parts: readonly { readonly number: number; readonly lessons: readonly Plan[] }[];
  /** Slugs of the lessons that exist in this language. */
  readonly written: ReadonlySet<string>;
  readonly current?: { readonly slug: string; readonly sections: readonly Section[] };
}
