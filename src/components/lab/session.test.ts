import { describe, expect, it } from 'vitest';
import { runExperiment } from '../../lib/parameter/index.ts';
import { experiment, figure, folder, props } from './fixture.ts';
import { LONG, page } from './fixture-page.ts';
import type { Ports } from './ports.ts';

/** Ports whose first attempt to load fails. */
function dropsOut(): Partial<Ports> {
  let attempts = 0;
  const load = async () => {
    if (attempts++ === 0) throw new Error('offline');
    const words = await folder.words['en']!();
    return { folder, figure: figure as never, words: words.figures['counting-twin']!, experimentWords: words };
  };
  return { load };
}

describe('a session', () => {
  it('leaves the page’s own picture until something changes', async () => {
    const { session, pending, seen } = page();
    await session.open();
    expect(pending()).toBe(0);
    expect(seen.drawn).toEqual([]);
    expect(session.view().changed).toBe(false);
  });

  it('draws a change in the next frame, once for many', async () => {
    const { session, frame, pending, seen } = page();
    await session.open();
    for (const text of ['2', '2.5', '3']) session.set('by', text);
    expect(pending()).toBe(1);
    frame();
    expect(seen.drawn).toEqual([{ step: undefined, by: 3 }]);
    expect(seen.line).toBe('counting · way up | down, by 3, from 0, steps 10');
    expect(session.view().rows).toEqual([{ label: 'end', values: ['30', '-30'] }]);
    expect(session.view().changed).toBe(true);
  });

  it('loses nothing that was set before it had loaded', async () => {
    const { session, frame, seen } = page();
    session.set('by', '4');
    await session.open();
    frame();
    expect(seen.drawn).toEqual([{ step: undefined, by: 4 }]);
  });

  it('refuses a bad number in words and keeps the last good picture', async () => {
    const { session, frame, pending, seen, wait } = page();
    await session.open();
    session.set('by', '3');
    frame();
    session.set('by', '-3');
    expect(session.view().errors).toEqual({ by: 'by: -3 is not accepted, give a number above 0' });
    expect(session.view().texts['by']).toBe('-3');
    expect(session.view().settings['by']).toBe(3);
    expect(pending()).toBe(0);
    expect(seen.drawn).toHaveLength(1);
    wait();
    expect(session.view().spoken).toBe('by: -3 is not accepted, give a number above 0');
    session.set('by', '3.0');
    expect(session.view().errors).toEqual({});
  });

  it('replaces the address a moment after a change, and clears it at the document', async () => {
    const { session, frame, wait, seen } = page();
    await session.open();
    session.set('by', '0.5');
    frame();
    expect(seen.address).toBe('as it was');
    wait();
    expect(seen.address).toBe('?run=counting&by=0.5#counting-twin');
    session.moment(4);
    frame();
    wait();
    expect(seen.address).toBe('?run=counting&by=0.5&step=4#counting-twin');
    session.backToDocument();
    frame();
    wait();
    expect(seen.address).toBeUndefined();
    expect(session.view()).toMatchObject({ changed: false, step: undefined, texts: { by: '1' } });
  });

  it('opens an address at the exact instant', async () => {
    const { session, frame, seen } = page();
    await session.open('?run=counting&by=0.5&step=7');
    frame();
    expect(seen.drawn.at(-1)).toEqual({ step: 7, by: 0.5 });
    expect(session.view()).toMatchObject({ step: 7, steps: 10, notice: '', texts: { by: '0.5' } });
  });

  it.each([
    ['?run=counting&by=-1', 'by: -1 is not accepted, give a number above 0'],
    ['?run=counting&step=11', 'step: 11 is past the last, 10.'],
    ['?run=else', 'run: there is no "else" on this page'],
  ])('opens %s at the document and says why', async (search, reason) => {
    const { session, frame, seen } = page();
    await session.open(search);
    frame();
    expect(session.view().notice).toContain(reason);
    expect(session.view().settings).toEqual(props.document);
    expect(seen.drawn.at(-1)).toEqual({ step: undefined, by: 1 });
    session.set('by', '2');
    frame();
    expect(session.view().notice).toBe('');
  });

  it('follows the settings of an address whose step is past the end, and does not call them the document’s', async () => {
    const { session, frame, seen } = page();
    await session.open('?run=counting&by=0.5&step=11');
    frame();
    expect(session.view()).toMatchObject({ notice: 'step: 11 is past the last, 10.', step: undefined });
    expect(seen.drawn.at(-1)).toEqual({ step: undefined, by: 0.5 });
  });

  it('says what an experiment tells about its run', async () => {
    const { session, frame } = page();
    await session.open();
    session.set('by', '500');
    frame();
    expect(session.view().notice).toBe('up: That is a lot.');
  });

  it('plays at the pace of its steps and stops at the end', async () => {
    const { session, frame, pending, seen } = page();
    await session.open();
    session.run();
    frame(1000);
    expect(session.view()).toMatchObject({ step: 0, activity: 'playing' });
    frame(2000);
    expect(session.view().step).toBe(5); // ten steps take two seconds
    frame(9000);
    expect(session.view()).toMatchObject({ step: 10, activity: 'resting', spoken: 'step 10 of 10' });
    expect(seen.drawn.map(({ step }) => step)).toEqual([0, 5, 10]);
    expect(pending()).toBe(0);
  });

  it('can be stopped while it plays, and goes on from there', async () => {
    const { session, frame, pending } = page();
    await session.open();
    session.run();
    frame(1000);
    frame(1600);
    session.stop();
    frame(1700);
    expect(session.view()).toMatchObject({ step: 3, activity: 'resting' });
    expect(pending()).toBe(0);
    session.run();
    frame(5000);
    frame(5400);
    expect(session.view().step).toBe(5);
  });

  it('shows the end at once where motion is reduced', async () => {
    const { session, frame, seen } = page({ reducedMotion: () => true });
    await session.open();
    session.run();
    frame();
    expect(seen.drawn).toEqual([{ step: 10, by: 1 }]);
    expect(session.view().activity).toBe('resting');
  });

  it('steps, and starts over after the end', async () => {
    const { session } = page();
    await session.open();
    const steps = [];
    session.moment(9);
    for (let press = 0; press < 3; press++) {
      session.stepOn();
      steps.push(session.view().step);
    }
    expect(steps).toEqual([10, 0, 1]);
    session.moment(99);
    expect(session.view().step).toBe(10);
  });

  it('has long runs computed beside the page', async () => {
    const { session, frame, seen, worker } = page();
    await session.open();
    session.set('steps', LONG);
    frame();
    expect(seen.jobs).toHaveLength(1);
    expect(session.view()).toMatchObject({ activity: 'computing', percent: 0 });
    worker().progress(0.456);
    expect(session.view().percent).toBe(45);
    const run = { ...runExperiment(experiment, { steps: 20 }), steps: 20 };
    worker().done({ up: run, down: run });
    frame();
    expect(session.view()).toMatchObject({ activity: 'resting', steps: 20 });
    expect(seen.drawn).toHaveLength(1);
  });

  it('stops a long run and says which picture stands', async () => {
    const { session, frame, seen, canceled } = page();
    await session.open();
    session.set('steps', LONG);
    frame();
    session.stop();
    expect(canceled()).toBe(1);
    expect(session.view()).toMatchObject({ activity: 'resting', notice: props.words.stopped });
    expect(seen.drawn).toHaveLength(0);
  });

  it('offers to run again when the worker is lost', async () => {
    const { session, frame, seen, worker } = page();
    await session.open();
    session.set('steps', LONG);
    frame();
    worker().lost();
    expect(session.view()).toMatchObject({ activity: 'resting', lost: true, notice: props.words.lost });
    session.again();
    frame();
    expect(seen.jobs).toHaveLength(2);
    worker().failed('out of memory');
    expect(session.view().notice).toContain('out of memory');
  });

  it('says so when its code cannot be loaded', async () => {
    const { session } = page({ load: () => Promise.reject(new Error('offline')) });
    await session.open();
    expect(session.view().notice).toBe(props.words.unreached);
  });

  it('tries again to load its code at the next act, and follows the address then', async () => {
    const { session, frame, seen } = page(dropsOut());
    await session.open('?run=counting&by=0.5&step=7');
    expect(session.view().notice).toBe(props.words.unreached);
    session.moment(7);
    await Promise.resolve().then(() => {});
    await new Promise((settled) => setTimeout(settled));
    frame();
    expect(seen.drawn.at(-1)).toEqual({ step: 7, by: 0.5 });
    expect(session.view().notice).toBe('');
  });

  it('draws the page’s own picture when somebody wants to save it', async () => {
    const { session, frame, seen } = page();
    const early = session.current();
    await session.open();
    frame();
    expect((await early).runs['up']!.steps).toBe(10);
    expect(seen.drawn).toHaveLength(1);
    session.moment(3);
    expect(await session.current()).toMatchObject({ step: 3, settings: props.document });
  });
});
