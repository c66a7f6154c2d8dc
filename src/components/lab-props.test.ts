import { describe, expect, it } from 'vitest';
import { words } from '../i18n/lab/en.ts';
import { labProps } from './lab-props.ts';
import { stillOf } from './still.ts';

const propsOf = async (id: string, set = {}) => labProps(await stillOf(id, set), '9.2', 'en', words);

describe('what a plate is told', () => {
  it('is a control for every parameter but those that the figure’s runs set', async () => {
    const names = async (id: string) => (await propsOf(id)).controls.map(({ name }) => name);
    expect(await names('slow-learning-twin')).toEqual(['eta', 'w', 'b', 'x', 'y', 'epochs']);
    expect(await names('slow-learning-waits')).toEqual(['eta']);
    expect(await names('slow-learning-neuron')).toContain('cost');
  });

  it('is the document’s run: its settings, steps and results', async () => {
    const lab = await propsOf('slow-learning-twin', { epochs: 20 });
    expect(lab).toMatchObject({ moving: true, long: false, steps: 20, runs: ['quadratic', 'cross-entropy'] });
    expect(lab.document).toMatchObject({ epochs: 20, eta: 0.15 });
    expect(lab.rows.map(({ values }) => values.length)).toEqual([2, 2, 2]);
  });

  it('knows when that run is computed beside the page', async () => {
    expect(await propsOf('slow-learning-waits')).toMatchObject({ long: true, rows: [] });
  });

  it('can be written into the page and read back', async () => {
    const lab = await propsOf('slow-learning-twin');
    expect(JSON.parse(JSON.stringify(lab))).toEqual(lab);
  });
});
