// Sentences about the 29 that stand only while they are true.
import { activations } from '../../lib/nn/index.ts';
import type { Claim } from '../folder.ts';
import { NAMES, propertiesFor } from './experiment.ts';
import { FAMILIES, fallsTo, isCalm, membersOf, slopesAtOrigin, those, throughOrigin } from './families.ts';

const of = NAMES.length;

export const claims: readonly Claim[] = [
  {
    id: 'activation/identity-at-origin',
    check() {
      const identity = those(({ identityAtOrigin }) => identityAtOrigin).length;
      const through = throughOrigin().length;
      return { holds: identity === 9 && through === 21, slots: { identity, through, of } };
    },
  },
  {
    id: 'activation/through-is-not-identity',
    check() {
      // Document C's reading: both pass through the origin, with another slope.
      const [lecun, symmetrical] = (['lecun-tanh', 'symmetrical-sigmoid'] as const).map(
        (name) => slopesAtOrigin(name)[0],
      );
      const holds = Math.abs(lecun! - 1.14393) < 1e-4 && Math.abs(symmetrical! - 0.5) < 1e-12;
      return { holds, slots: { lecun: lecun!, symmetrical: symmetrical! } };
    },
  },
  {
    id: 'activation/not-monotonic',
    check() {
      const falling = those(({ monotonic }) => !monotonic).length;
      return { holds: falling === 8, slots: { falling, monotonic: of - falling, of } };
    },
  },
  {
    id: 'activation/families',
    check() {
      const [both, one, neither, waves] = FAMILIES.map((family) => membersOf(family).length) as [
        number,
        number,
        number,
        number,
      ];
      const holds = both + one + neither + waves === of && [both, one, neither, waves].join() === '11,7,7,4';
      return { holds, slots: { both, one, neither, waves, of } };
    },
  },
  {
    id: 'activation/bounded-rise-saturates',
    check() {
      // What rises and is bounded has nowhere left to go: all of them are flat at both ends.
      const bounded = those(({ monotonic, range }) => monotonic && range.from !== null && range.to !== null);
      const flat = bounded.filter((name) => propertiesFor(name).slope.saturation === 'both');
      return { holds: bounded.length === flat.length && flat.length === 11, slots: { bounded: bounded.length } };
    },
  },
  {
    id: 'activation/calm',
    check() {
      const calm = those(isCalm);
      const waves = calm.filter((name) => membersOf('waves').includes(name)).length;
      return { holds: calm.length === 8 && waves === 2, slots: { calm: calm.length, waves, of } };
    },
  },
  {
    id: 'activation/dead-units',
    check() {
      const dead = those(({ slope }) => slope.deadUnits).length;
      return { holds: dead === 5 && propertiesFor('relu').slope.deadUnits, slots: { dead, of } };
    },
  },
  {
    id: 'activation/one-percent',
    check() {
      // σ′/¼ = 1/cosh²(z/2), so 2 arcosh 10 and, half as far, arcosh 10.
      const [sigmoid, tanh] = [fallsTo(0.01, 'sigmoid'), fallsTo(0.01, 'tanh')];
      const holds = Math.abs(sigmoid - 5.98645) < 1e-5 && Math.abs(sigmoid - 2 * tanh) < 1e-9;
      return { holds, slots: { sigmoid, tanh } };
    },
  },
  {
    id: 'activation/tanh-is-a-sigmoid',
    check() {
      const gaps = Array.from({ length: 401 }, (_, i) => {
        const z = (i - 200) / 20;
        return Math.abs(activations.tanh.f(z) - (2 * activations.sigmoid.f(2 * z) - 1));
      });
      const gap = Math.max(...gaps);
      return { holds: gap < 1e-15, slots: { gap } };
    },
  },
  {
    id: 'activation/sigmoid-at-most-a-quarter',
    check() {
      const { to } = propertiesFor('sigmoid').slope.range;
      const [five, ten] = [activations.sigmoid.slope(5), activations.sigmoid.slope(10)];
      return { holds: to === 0.25 && five < 0.0067 && ten < 4.6e-5, slots: { peak: to!, five, ten } };
    },
  },
  {
    id: 'activation/ten-layers-at-minus-one',
    check() {
      // Ten slopes of the sigmoid at −1 multiplied: one part in so many is left of an error.
      const slope = activations.sigmoid.slope(-1);
      let left = 1;
      for (let layer = 0; layer < 10; layer++) left *= slope;
      const relu = activations.relu.slope(-1);
      return { holds: relu === 0 && left < 1e-6, slots: { slope, left, oneIn: 1 / left } };
    },
  },
];
