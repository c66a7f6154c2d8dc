// Where a row of the ledger stands: in the table of the lesson where its claim arises, and on the page of all rows.
import { addressOf } from '../i18n/address.ts';

export const rowAnchor = (id: string): string => `ledger-${id.toLowerCase()}`;
export const rowAddress = (id: string): string => `#${rowAnchor(id)}`;

export const ledgerAddress = (id: string, lang: string): string => `${addressOf('ledger', lang)}#${id.toLowerCase()}`;

export type LedgerFormat = 'csv' | 'json';

/** All rows as a file. */
export const ledgerFile = (format: LedgerFormat, lang: string): string => `${addressOf('ledger', lang)}rows.${format}`;
