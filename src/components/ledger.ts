// Where a row of the ledger stands: in the table of the lesson where its claim arises.
export const rowAnchor = (id: string): string => `ledger-${id.toLowerCase()}`;
export const rowAddress = (id: string): string => `#${rowAnchor(id)}`;
