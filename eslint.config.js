import boundaries from 'eslint-plugin-boundaries';
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

/** The rest is judged by oxlint, see .oxlintrc.json: this is what no rule of its own can say. */
export default tseslint.config(
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['src/**/*.{ts,tsx}', 'templates/**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    plugins: { boundaries },
    settings: {
      'boundaries/elements': elements,
      'import/resolver': { typescript: true },
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'no-restricted-syntax': ['error', noArrowExports],
    },
  },
  ...imports,
  {
    files: pureFiles,
    rules: { 'no-restricted-syntax': ['error', noArrowExports, ...noChance] },
  },
);
