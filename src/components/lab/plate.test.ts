import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { props } from './fixture.ts';
import { Plate, type Act } from './Plate.tsx';
import { firstView, type View } from './view.ts';

const act = {} as Act;

function plate(change: Partial<View> = {}, lab = props) {
  const view = { ...firstView(lab), ...change };
  return parseHTML(`<html><body>${renderToString(h(Plate, { lab, view, act }))}</body></html>`).document;
}

describe('the plate', () => {
  it('gives every control a name, and the exact field one of its own', () => {
    const document = plate();
    const labels = [...document.querySelectorAll('label')].map((label) => label.getAttribute('for'));
    const fields = [...document.querySelectorAll('input, select')];
    expect(fields.length).toBeGreaterThan(6);
    for (const field of fields) {
      expect(labels.includes(field.id) || field.getAttribute('aria-label'), field.outerHTML).toBeTruthy();
    }
    expect(document.querySelector('input[name="by"]')!.getAttribute('aria-label')).toBe('By, exact');
    expect(document.querySelector('.ctl.q-w .q')!.textContent).toBe('w');
  });

  it('says beside the control what was refused', () => {
    const document = plate({
      texts: { ...firstView(props).texts, by: 'x' },
      errors: { by: 'by: "x" is not a number' },
    });
    const field = document.querySelector('input[name="by"]')!;
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(field.getAttribute('aria-describedby')!)!.textContent).toBe(
      'by: "x" is not a number',
    );
  });

  it('shows the moment and lets nothing be stopped at rest', () => {
    const document = plate({ step: 4 });
    expect(document.querySelector('.prog span')!.textContent).toBe('4 of 10');
    expect(document.querySelector('.stop')!.getAttribute('aria-disabled')).toBe('true');
    expect(plate({ activity: 'computing', percent: 7 }).querySelector('.prog span')!.textContent).toBe(
      'computing, 7 %',
    );
  });

  it('asks the browser to keep no control over a reload', () => {
    const fields = [...plate().querySelectorAll('input, select')];
    expect(fields.filter((field) => field.getAttribute('autocomplete') !== 'off')).toEqual([]);
    const shown = { ...props, controls: [{ name: 'way', label: 'Way' }] };
    expect(plate({}, shown).querySelector('select')!.getAttribute('autocomplete')).toBe('off');
  });

  it('has no clock where nothing moves', () => {
    const document = plate({}, { ...props, moving: false });
    expect(document.querySelector('[data-act]')).toBeNull();
    expect(document.querySelector('progress')).toBeNull();
  });

  it('offers to run again only when a worker was lost', () => {
    expect(plate().querySelector('.panel')!.textContent).not.toContain('Run again');
    expect(plate({ lost: true }).querySelector('.panel')!.textContent).toContain('Run again');
  });
});
