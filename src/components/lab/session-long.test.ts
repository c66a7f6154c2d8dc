import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment, props } from './fixture.ts';
import { LONG, page } from './fixture-page.ts';
import type { Ports } from './ports.ts';

describe('a session whose long run is computed', () => {
  const twenty = () => {
    const run = { ...runExperiment(experiment, { steps: 20 }), steps: 20 };
    return { up: run, down: run };
  };
  async function computing(changes: Partial<Ports> = {}) {
    const opened = page(changes);
    await opened.session.open();
    opened.session.set('by', '2');
    opened.frame();
    opened.session.set('steps', LONG);
    opened.frame();
    return opened;
  }

  it.each(['stepOn', 'run', 'back'] as const)('is still computing, and can be stopped, after %s', async (act) => {
    const { session, frame, canceled } = await computing();
    if (act === 'back') session.moment(0);
    else session[act]();
    frame();
    expect(session.view().activity).toBe('computing');
    session.stop();
    expect(canceled()).toBe(1);
    expect(session.view().activity).toBe('resting');
  });

  it('plays from the start once it is computed', async () => {
    const { session, frame, worker } = await computing();
    session.run();
    worker().done(twenty());
    frame(1000);
    frame(2000);
    expect(session.view()).toMatchObject({ activity: 'playing', step: 10, steps: 20 });
  });

  it('ends at its own last step where motion is reduced', async () => {
    const { session, frame, worker } = await computing({ reducedMotion: () => true });
    session.run();
    frame();
    worker().done(twenty());
    frame();
    expect(session.view()).toMatchObject({ step: 20, steps: 20 });
  });

  it('stays stopped when the window changes, with settings and address of the picture that stands', async () => {
    const { session, frame, wait, seen } = await computing();
    session.stop();
    session.redraw();
    frame();
    wait();
    expect(seen.jobs).toHaveLength(1);
    expect(session.view()).toMatchObject({ settings: { by: 2, steps: 10 }, texts: { steps: '10' } });
    expect(seen.address).toBe('?run=counting&by=2#counting-twin');
  });

  it('is not begun anew by a resize after it was lost', async () => {
    const { session, frame, seen, worker } = await computing();
    worker().lost();
    session.redraw();
    frame();
    expect(seen.jobs).toHaveLength(1);
    expect(session.view().lost).toBe(true);
    session.run();
    frame();
    expect(seen.jobs).toHaveLength(2);
  });

  it('puts away a snapshot when it is stopped', async () => {
    const { session, frame, seen, worker } = await computing();
    const { up } = twenty();
    worker().snapshot('up', up);
    worker().snapshot('down', up);
    frame();
    expect(seen.line).toContain('steps 20');
    session.stop();
    frame();
    expect(seen.line).toContain('steps 10');
  });

  it('is not canceled by a session without a job of its own', async () => {
    const { session, frame, canceled } = page();
    await session.open();
    session.set('by', '2');
    frame();
    session.stop();
    session.set('by', '3');
    expect(canceled()).toBe(0);
  });
});

describe('what a session says of an address and of a refusal', () => {
  it('can go back to the document from a refused input', async () => {
    const { session } = page();
    await session.open();
    session.set('by', 'x');
    expect(session.view().changed).toBe(true);
    session.backToDocument();
    expect(session.view()).toMatchObject({ changed: false, errors: {}, texts: { by: '1' } });
  });

  it('has no step where the figure shows none', async () => {
    const { session, frame } = page({}, { ...props, moving: false });
    await session.open('?run=counting&step=4');
    frame();
    expect(session.view().notice).toContain('step: this figure shows no single step');
    expect(session.view()).toMatchObject({ step: undefined, changed: false });
  });

  it('says that the figure shows both values of what it sets by itself', async () => {
    const { session, frame } = page();
    await session.open('?run=counting&way=down&by=2');
    frame();
    expect(session.view().notice).toBe('The address sets way, but this figure always shows up, down.');
    expect(session.view().settings).toEqual({ ...props.document, by: 2 });
    session.backToDocument();
    frame();
    expect(session.view()).toMatchObject({ changed: false, notice: '' });
  });

  it('tells an end of a run from an act of the reader', async () => {
    const { session, frame, wait, seen } = page();
    await session.open();
    session.run();
    wait();
    frame(1000);
    frame(9000);
    wait();
    expect(seen.by).toEqual(['reader', 'run']);
  });
});
