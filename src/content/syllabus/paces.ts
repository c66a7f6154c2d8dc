// Which lessons a week takes, for two lengths of a course. Everything else of the syllabus is computed.
export interface Pace {
  readonly weeks: readonly (readonly string[])[];
  /** Minutes of exercises that are set for each lesson. */
  readonly exercises: number;
}

export const PACES: readonly Pace[] = [
  {
    weeks: [
      ['neuron', 'xor'],
      ['activations', 'feedforward'],
      ['losses', 'gradient-descent'],
      ['backpropagation', 'computational-graphs'],
      ['slow-learning', 'softmax-output'],
      ['initialization', 'regularization'],
      ['dropout', 'vanishing-gradients'],
      ['normalization', 'digits'],
    ],
    exercises: 30,
  },
  {
    weeks: [
      ['neuron', 'xor'],
      ['activations'],
      ['feedforward'],
      ['losses'],
      ['gradient-descent'],
      ['backpropagation'],
      ['computational-graphs'],
      ['slow-learning', 'softmax-output'],
      ['initialization'],
      ['regularization'],
      ['dropout'],
      ['vanishing-gradients'],
      ['normalization'],
      ['digits'],
    ],
    exercises: 50,
  },
];
