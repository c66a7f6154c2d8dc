// What descent changes: each trainable array beside its gradient.
import type { Layer } from './layer.ts';

export interface Parameter {
  /** `W1`, `b1`, `gamma1`, `beta1`, `leak1` …: the layer's number is that of its W. */
  readonly name: string;
  readonly values: Float64Array;
  readonly gradient: Float64Array;
  /** Penalties act on weights alone. */
  readonly role: 'weight' | 'other';
}

export function parametersOf({ W, b, dW, db, normalization, leak, dLeak }: Layer, l: number): Parameter[] {
  const other = (name: string, values: Float64Array, gradient: Float64Array): Parameter => ({
    ...{ name: `${name}${l + 1}`, values, gradient },
    role: 'other',
  });
  return [
    { name: `W${l + 1}`, values: W.data, gradient: dW.data, role: 'weight' },
    other('b', b, db),
    ...(normalization
      ? [
          other('gamma', normalization.gamma, normalization.dGamma),
          other('beta', normalization.beta, normalization.dBeta),
        ]
      : []),
    ...(leak && dLeak ? [other('leak', leak, dLeak)] : []),
  ];
}
