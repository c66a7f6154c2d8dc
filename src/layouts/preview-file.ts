/** Where the picture of a lesson lies below the site, for whoever shares a link to it. */
export const previewFile = ({ number, slug }: { readonly number: number; readonly slug: string }): string =>
  `previews/${String(number).padStart(2, '0')}-${slug}.png`;
