// A style sheet that comes with a script, once. As an import it would stand in the head of every page.
const sheets = new Map<string, Promise<void>>();

/** Settles when the sheet applies, or cannot be had: then what it styles is plain. */
export function withSheet(href: string): Promise<void> {
  const arriving = sheets.get(href) ?? arrive(href);
  sheets.set(href, arriving);
  return arriving;
}

const arrive = (href: string): Promise<void> =>
  new Promise((settled) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    link.onload = link.onerror = () => settled();
    document.head.append(link);
  });
