/**
 * The floors of the house and what each may see, as data.
 *
 * Data flows templates → domain → words → figures → manuscript → document, slides and screen; imports run the other way.
 * A floor sees itself, the floors it names and the npm packages it names. Everything else is refused.
 *
 * @typedef {{ path: string, sees?: readonly string[] | '*', npm?: readonly string[] }} Floor
 */

const PURE = ['risalah', 'rules', 'tools', 'method', 'language', 'words'];

/** @type {Record<string, Floor>} */
export const floors = {
  language: { path: 'src/language' },
  statistics: { path: 'src/domain/statistics', npm: ['simple-statistics'] },
  method: { path: 'src/domain/method', npm: ['zod'] },
  tools: { path: 'src/domain/tools', sees: ['statistics', 'language'], npm: ['zod'] },
  risalah: { path: 'src/domain/risalah', sees: ['method', 'tools', 'language'], npm: ['zod'] },
  rules: { path: 'src/domain/rules', sees: ['risalah', 'tools', 'method', 'language'] },
  words: { path: 'src/words', sees: ['risalah', 'rules', 'tools', 'method', 'language'] },
  templates: { path: 'templates', sees: ['method', 'tools', 'risalah', 'rules'] },
  figures: { path: 'src/figures', sees: ['tools', 'language', 'words'] },
  manuscript: { path: 'src/manuscript', sees: ['figures', ...PURE] },
  document: {
    path: 'src/document',
    sees: ['manuscript', 'figures', 'language', 'words'],
    npm: ['docx', 'docx/charts', 'docx/layout', 'docx/shapes', 'fflate'],
  },
  persistence: {
    path: 'src/persistence',
    sees: ['risalah', 'method', 'language'],
    npm: ['zod', 'idb', 'fflate'],
  },
  store: {
    path: 'src/store',
    sees: ['risalah', 'tools', 'method', 'language'],
    npm: ['zustand', 'zustand/vanilla', 'zundo'],
  },
  ui: {
    path: 'src/ui',
    sees: ['store', 'manuscript', 'figures', ...PURE],
    npm: [
      'react',
      'react-dom',
      'react-hook-form',
      'recharts',
      'react-aria-components',
      'react-data-grid',
      'react-data-grid/lib/styles.css',
      'read-excel-file',
      'lucide-react',
      'zustand',
    ],
  },
  cli: { path: 'src/cli', sees: '*', npm: ['node:*', 'zod'] },
  app: {
    path: 'src/app',
    sees: '*',
    npm: [
      'react',
      'react-dom',
      'react-dom/client',
      '@fontsource-variable/plus-jakarta-sans',
      'zustand',
    ],
  },
};

/** Floors that compile without the DOM and take time, ids and chance as arguments. */
export const pureFloors = [
  'language',
  'statistics',
  'method',
  'tools',
  'risalah',
  'rules',
  'words',
  'templates',
  'figures',
  'manuscript',
];
