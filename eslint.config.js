import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
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

const policies = Object.entries(floors).map(([type, { sees = [], npm = [] }]) => ({
  from: { element: { type } },
  allow: [
    {
      to: {
        element: { types: { anyOf: sees === '*' ? Object.keys(floors) : [type, ...sees] } },
      },
    },
    ...npm.flatMap(allowPackage),
  ],
}));

function allowPackage(name) {
  if (name === 'node:*') return [{ to: { module: { origin: 'core' } } }];
  return [{ to: { module: { origin: 'external', source: name } } }];
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
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      // There is no enum to guard, by erasableSyntaxOnly, and the rule costs a third of the lint.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // docx's parts share a base class by design, and one stands in for another.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs,ts,tsx}'],
    plugins: { 'import-x': importX },
    settings: {
      // Without these no-cycle sees nothing in .ts files.
      ...importX.flatConfigs.typescript.settings,
      'import-x/resolver-next': [createTypeScriptImportResolver()],
    },
    rules: {
      'import-x/no-default-export': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^\\.\\./', message: 'Import across folders by "#…".' }] },
      ],
    },
  },
  {
    // Nobody imports a test.
    files: ['tests/**/*.{ts,tsx}'],
    rules: { 'import-x/no-cycle': 'off' },
  },
  {
    // It asks for the type of every word: a third of the lint for what every editor strikes out.
    files: ['**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-deprecated': 'off' },
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
      'boundaries/dependencies': [
        'error',
        { default: 'disallow', checkAllOrigins: true, checkUnknownLocals: true, policies },
      ],
      'no-console': 'error',
      'no-restricted-syntax': ['error', noArrowExports],
    },
  },
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
