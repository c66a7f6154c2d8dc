import boundaries from 'eslint-plugin-boundaries';
import astro from 'eslint-plugin-astro';
import * as mdx from 'eslint-plugin-mdx';
import ts from 'typescript-eslint';

/** The house: a room uses only floors below its own, never up, never sideways. `i18n` is a leaf beside them. */
const ROOMS = [
  { floor: 1, type: 'nn', pattern: 'src/lib/nn' },
  { floor: 2, type: 'data', pattern: 'src/lib/data' },
  { floor: 2, type: 'figure', pattern: 'src/lib/figure' },
  { floor: 2, type: 'formula', pattern: 'src/lib/formula' },
  { floor: 2, type: 'parameter', pattern: 'src/lib/parameter' },
  { floor: 3, type: 'experiment', pattern: 'src/experiments/*', capture: ['id'] },
  { floor: 3, type: 'experiments', pattern: 'src/experiments' },
  { floor: 4, type: 'derivations', pattern: 'src/derivations' },
  { floor: 4, type: 'exercises', pattern: 'src/exercises' },
  { floor: 4, type: 'ledger', pattern: 'src/ledger' },
  { floor: 5, type: 'components', pattern: 'src/components' },
  { floor: 6, type: 'content', pattern: 'src/content' },
  { floor: 7, type: 'mdx', pattern: 'src/mdx' },
  { floor: 7, type: 'shell', pattern: 'src/(layouts|pages|paper|styles)' },
];

/** Steps within a floor. */
const DOORS = {
  experiment: ['experiments'], // the type of a folder
  experiments: ['experiment'], // the list
  shell: ['shell'], // pages use layouts, layouts use styles
};

const allowed = (room) => [
  'i18n',
  ...ROOMS.filter(({ floor }) => floor < room.floor).map(({ type }) => type),
  ...(DOORS[room.type] ?? []),
];

const policies = ROOMS.map((room) => ({
  from: { element: { type: room.type } },
  allow: [{ to: { element: { type: allowed(room) } } }],
}));

/** Functions of Math that differ between engines in the last place. */
const UNSAFE_MATH = Object.getOwnPropertyNames(Math).filter(
  (name) =>
    typeof Math[name] === 'function' &&
    !['sqrt', 'abs', 'floor', 'ceil', 'trunc', 'round', 'sign', 'min', 'max', 'imul', 'clz32', 'fround'].includes(name),
);

const BELOW_COMPONENTS = ['src/{lib,experiments,derivations,exercises,ledger}/**/*.ts'];
const TESTS = ['**/*.test.ts'];

export default ts.config(
  { ignores: ['dist', 'out', '.astro', '.cache', 'node_modules', 'scripts/templates', 'test-results'] },
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser: ts.parser } },
  ...ts.configs.recommended.map((config) => ({ ...config, files: ['**/*.{ts,tsx}'] })),
  ...astro.configs['flat/base'],
  { ...mdx.flat, files: ['**/*.mdx'] },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  { files: ['**/*.mdx'], rules: { 'no-unused-expressions': 'off', '@typescript-eslint/no-unused-expressions': 'off' } },
  {
    files: ['src/**/*.{ts,tsx,astro,mdx}'],
    ignores: TESTS,
    plugins: { boundaries },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.astro', '.mdx', '.js'] } },
      'boundaries/include': ['src/**/*'],
      'boundaries/elements': [
        ...ROOMS.map(({ type, pattern, capture }) => ({ type, pattern, ...(capture && { capture }) })),
        { type: 'i18n', pattern: 'src/i18n' },
      ],
    },
    rules: { 'boundaries/dependencies': ['error', { default: 'disallow', policies }] },
  },
  {
    files: ['src/lib/nn/**/*.ts'],
    ignores: TESTS,
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '^(?!\\.{1,2}/)' }] }] },
  },
  {
    files: BELOW_COMPONENTS,
    ignores: TESTS,
    rules: {
      'no-restricted-properties': [
        'error',
        ...UNSAFE_MATH.map((property) => ({
          object: 'Math',
          property,
          message:
            'engines differ in its last place: use the elementary functions of src/lib/nn, or the seeded numbers',
        })),
      ],
      'no-restricted-globals': [
        'error',
        ...['Date', 'performance', 'Intl', 'navigator'].map((name) => ({
          name,
          message: 'below the components a result depends on its arguments alone',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "BinaryExpression[operator='**'] > :not(Literal[raw=/^\\d+$/], UnaryExpression[argument.raw=/^\\d+$/]).right",
          message: 'powers with other than written whole exponents differ between engines',
        },
        {
          selector: 'CallExpression[callee.property.name=/^(toLocaleString|localeCompare|toLocaleUpperCase)$/]',
          message: 'the locale is the reader’s: below the components nothing depends on it',
        },
      ],
    },
  },
);
