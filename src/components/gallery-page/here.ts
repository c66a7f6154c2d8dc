// A site built without its address: what is copied from the page gets the address under which the page is open.

/** `/embed/…` of a frame or a link, with the host before it; an address that has one stays. */
export const withHost = (text: string, host: string): string => text.replace(/(^|src=")\/(?!\/)/, `$1${host}/`);
