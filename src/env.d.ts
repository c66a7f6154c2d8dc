/// <reference types="astro/client" />

/** What a component may know about the page it stands on. */
interface Page {
  readonly lang: string;
  readonly medium: 'web' | 'print';
  readonly edition: 'web' | 'student' | 'solutions' | 'instructor';
  readonly lesson: { readonly slug: string; readonly number: number };
}

declare namespace App {
  interface Locals {
    page: Page;
  }
}

interface ImportMetaEnv {
  /** The site's address, when one was given to the build. */
  readonly SITE: string | undefined;
}

declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
