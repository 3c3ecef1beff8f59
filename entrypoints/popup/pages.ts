/** The address of one of the extension's own pages, and a place in it. They lie beside the popup, so a relative one does. */
export function pageAddress(page: 'dashboard', place: string): string {
  return `/${page}.html#/${place}`;
}
