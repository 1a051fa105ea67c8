import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import { importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { floors, pureFloors } from './architecture.js';

const elements = Object.entries(floors).map(([type, { path }]) => ({
  type,
  pattern: path,
  partialMatch: false,
}));

// Each floor brings its own row of the table: a table of all rows cost half of the lint.
const imports = Object.entries(floors).map(([type, { path, sees = [], npm = [] }]) => ({
  files: [`${path}/**/*.{ts,tsx}`],
  rules: {
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        checkAllOrigins: true,
        checkUnknownLocals: true,
        policies: [
          {
            from: { element: { type } },
            allow: [
              {
                to: {
                  element: { types: { anyOf: [type, ...sees] } },
                },
              },
              ...allowPackages(npm),
            ],
          },
        ],
      },
    ],
  },
}));

function allowPackages(npm) {
  const source = npm.filter((name) => name !== 'node:*');
  return [
    ...(npm.includes('node:*') ? [{ to: { module: { origin: 'core' } } }] : []),
    ...(source.length > 0 ? [{ to: { module: { origin: 'external', source } } }] : []),
  ];
}

const pureFiles = pureFloors.map((floor) => `${floors[floor].path}/**/*.ts`);

const noArrowExports = {
  selector:
    'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression',
  message: 'Exported functions are declarations.',
};

const noChance = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Pure floors take the time and new ids as arguments.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Pure floors take the time as an argument.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Pure floors take chance as an argument.',
  },
  {
    selector:
      'MemberExpression[object.name="crypto"], MemberExpression[object.name="globalThis"][property.name="crypto"]',
    message: 'Pure floors take new ids as arguments.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist',
      '.cache',
      'coverage',
      'node_modules',
      'reports',
      'tests/museum',
      'tests/fixtures',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  js.configs.recommended,
  {
    // oxlint has no switch against its own comments, so they may not be written.
    rules: { 'no-warning-comments': ['error', { terms: ['oxlint-'], location: 'anywhere' }] },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        ['console', 'process', 'URL', 'fetch', 'performance', 'setTimeout', 'clearTimeout'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    // What needs the types is judged by oxlint, see .oxlintrc.json.
    extends: [tseslint.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['**/*.{js,mjs,ts,tsx}'],
    plugins: { 'import-x': importX },
    rules: {
      'import-x/no-default-export': 'error',
      'import-x/consistent-type-specifier-style': ['error', 'prefer-top-level'],
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^\\.\\./', message: 'Import across folders by "#…".' }] },
      ],
    },
  },
  {
    files: ['*.config.{js,ts}', 'scripts/*.config.{ts,mjs}'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'templates/**/*.ts'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': elements,
      'import/resolver': { typescript: true },
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', noArrowExports],
    },
  },
  ...imports,
  {
    files: ['src/**/*.ts'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'error' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 250, skipComments: true, skipBlankLines: true }],
      // Templates may: there a call is a row of a table, and its columns are named once above it.
      'max-params': ['error', 3],
    },
  },
  {
    files: pureFiles,
    rules: { 'no-restricted-syntax': ['error', noArrowExports, ...noChance] },
  },
  {
    files: ['src/{ui,app}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    // The rest of its rules judge code for the React Compiler, which is not used, and cost a quarter of the lint.
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
);
