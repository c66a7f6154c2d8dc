// Drawings as text, where there is no browser: pages, figure files, tests.
import { parseHTML } from 'linkedom';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { lendDocument } from './chart.ts';

lendDocument(parseHTML('<!doctype html><body></body>').document as unknown as Document);

export const renderDrawing = (drawing: VNode): string => renderToString(drawing);
