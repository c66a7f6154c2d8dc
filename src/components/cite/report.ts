// Where a report of a mistake goes: REPORT_URL, in which {title} and {body} are filled in. Unset: no report is offered.

export interface Report {
  readonly title: string;
  readonly body: string;
}

/** The setting, checked; nothing if it is empty. */
export function reportAddress(setting: string | undefined): string | undefined {
  if (!setting) return undefined;
  if (!/^(?:https?:\/\/|mailto:)[^\s]+$/.test(setting))
    throw new Error(`REPORT_URL: expected an address that begins with https:// or mailto:, got "${setting}"`);
  return setting;
}

export const fillReport = (address: string, { title, body }: Report): string =>
  address.replace('{title}', encodeURIComponent(title)).replace('{body}', encodeURIComponent(body));
