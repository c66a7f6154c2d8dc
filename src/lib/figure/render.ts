// Drawings as text, where there is no browser: pages, figure files, tests.
import { parseHTML } from 'linkedom';
import { renderToString } from 'preact-render-to-string';
import { lendDocument } from './chart.ts';
import type { Drawing } from './figure.ts';

lendDocument(parseHTML('<!doctype html><body></body>').document as unknown as Document);

export const renderDrawing = (drawing: Drawing): string => renderToString(drawing);
