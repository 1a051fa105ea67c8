/**
 * The floors of the house and what each may see, as data.
 *
 * Data flows templates → domain → words → figures → manuscript → document, slides and screen; imports run the other way.
 * A floor sees itself, the floors it names and the npm packages it names. Everything else is refused.
 *
 * @typedef {{ path: string, sees?: readonly string[], npm?: readonly string[] }} Floor
 */

const PURE = [
  'convention',
  'event',
  'risalah',
  'suggestions',
  'rules',
  'scoring',
  'tools',
  'method',
  'language',
  'words',
];
/** What every room of the interface may see: facts below, words for them, the open risalah's acts. */
const SHOWN = [
  'store',
  'browser',
  'publications',
  'manuscript',
  'figures',
  'intake',
  'edits',
  'merge',
  ...PURE,
];

/** From the smallest part of the interface to its rooms; each sees those before it. */
const FIELDS = ['ui/fields', 'ui/risalah', 'ui/figures', 'ui/services', 'ui/kit'];
const ROOMS = ['ui/sections', 'ui/tools', 'ui/preview', ...FIELDS];

const WIDGETS = ['react', 'react-dom', 'react-aria-components', 'lucide-react'];
const FORMS = ['react-hook-form', ...WIDGETS];

/** @type {Record<string, Floor>} */
export const floors = {
  language: { path: 'src/language' },
  statistics: { path: 'src/domain/statistics', npm: ['simple-statistics'] },
  method: { path: 'src/domain/method', npm: ['zod'] },
  tools: { path: 'src/domain/tools', sees: ['statistics', 'language'], npm: ['zod'] },
  risalah: { path: 'src/domain/risalah', sees: ['method', 'tools', 'language'], npm: ['zod'] },
  rules: { path: 'src/domain/rules', sees: ['risalah', 'tools', 'method', 'language'] },
  scoring: {
    path: 'src/domain/scoring',
    sees: ['rules', 'risalah', 'tools', 'method', 'language'],
  },
  convention: {
    path: 'src/domain/convention',
    sees: ['tools', 'language'],
    npm: ['zod', '@noble/hashes'],
  },
  event: {
    path: 'src/domain/event',
    sees: ['convention', 'rules', 'risalah', 'tools', 'method', 'language'],
    npm: ['zod'],
  },
  suggestions: {
    path: 'src/domain/suggestions',
    sees: ['risalah', 'tools', 'method', 'language'],
    npm: ['zod'],
  },
  words: {
    path: 'src/words',
    sees: [
      'convention',
      'event',
      'risalah',
      'suggestions',
      'rules',
      'scoring',
      'tools',
      'method',
      'language',
    ],
  },
  intake: {
    path: 'src/intake',
    sees: ['risalah', 'suggestions', 'tools', 'method', 'language', 'words'],
    npm: ['zod'],
  },
  edits: {
    path: 'src/domain/edits',
    sees: ['risalah', 'tools', 'method', 'language', 'words'],
  },
  merge: {
    path: 'src/domain/merge',
    sees: ['risalah', 'suggestions', 'edits', 'tools'],
    npm: ['zod'],
  },
  templates: {
    path: 'templates',
    sees: ['convention', 'event', 'method', 'tools', 'risalah', 'suggestions', 'rules'],
  },
  figures: { path: 'src/figures', sees: ['tools', 'language', 'words'] },
  manuscript: { path: 'src/manuscript', sees: ['figures', ...PURE] },
  publications: { path: 'src/publications', sees: ['manuscript', 'figures', ...PURE] },
  office: {
    path: 'src/office',
    sees: ['figures', 'language'],
    npm: ['docx', 'docx/charts', 'docx/shapes', 'fflate'],
  },
  document: {
    path: 'src/document',
    sees: ['office', 'manuscript', 'figures', 'method', 'language', 'words'],
    npm: ['docx', 'docx/layout', 'docx/shapes', 'fflate'],
  },
  slides: {
    path: 'src/slides',
    sees: ['office', 'publications', 'manuscript', 'figures', 'language', 'words'],
    npm: ['fflate'],
  },
  persistence: {
    path: 'src/persistence',
    sees: ['convention', 'event', 'risalah', 'suggestions', 'method', 'language'],
    npm: ['zod', 'idb', 'fflate'],
  },
  sheets: {
    path: 'src/sheets',
    sees: ['intake', 'persistence', 'tools', 'language'],
    npm: ['@e965/xlsx', 'fflate'],
  },
  store: {
    path: 'src/store',
    sees: ['convention', 'risalah', 'suggestions', 'tools', 'method', 'language'],
    npm: ['zustand', 'zustand/vanilla', 'zundo'],
  },
  browser: { path: 'src/browser' },
  'ui/kit': { path: 'src/ui/kit', sees: SHOWN, npm: WIDGETS },
  'ui/services': { path: 'src/ui/services', sees: ['ui/kit', ...SHOWN], npm: ['react'] },
  'ui/figures': { path: 'src/ui/figures', sees: ['ui/kit', ...SHOWN], npm: ['react', 'recharts'] },
  'ui/risalah': {
    path: 'src/ui/risalah',
    sees: ['ui/services', 'ui/kit', ...SHOWN],
    npm: ['zustand', ...WIDGETS],
  },
  'ui/fields': {
    path: 'src/ui/fields',
    sees: ['ui/risalah', 'ui/services', 'ui/kit', ...SHOWN],
    npm: ['react-data-grid', 'react-data-grid/lib/styles.css', ...FORMS],
  },
  'ui/tools': { path: 'src/ui/tools', sees: [...FIELDS, ...SHOWN], npm: FORMS },
  'ui/sections': { path: 'src/ui/sections', sees: ['ui/tools', ...FIELDS, ...SHOWN], npm: FORMS },
  'ui/preview': { path: 'src/ui/preview', sees: [...FIELDS, ...SHOWN], npm: WIDGETS },
  'ui/projector': { path: 'src/ui/projector', sees: [...ROOMS, ...SHOWN], npm: WIDGETS },
  'ui/workspace': {
    path: 'src/ui/workspace',
    sees: ['ui/projector', 'ui/opening', ...ROOMS, ...SHOWN],
    npm: ['zustand', ...FORMS],
  },
  'ui/toolbox': {
    path: 'src/ui/toolbox',
    sees: ['ui/projector', ...ROOMS, ...SHOWN],
    npm: WIDGETS,
  },
  'ui/event': {
    path: 'src/ui/event',
    sees: ['ui/preview', ...FIELDS, ...SHOWN],
    npm: WIDGETS,
  },
  'ui/judge': {
    path: 'src/ui/judge',
    sees: ['ui/preview', ...FIELDS, ...SHOWN],
    npm: ['zustand', ...WIDGETS],
  },
  'ui/suggestions': {
    path: 'src/ui/suggestions',
    sees: ['ui/projector', ...FIELDS, ...SHOWN],
    npm: ['zustand', ...WIDGETS],
  },
  'ui/opening': {
    path: 'src/ui/opening',
    sees: ['ui/services', 'ui/kit', ...SHOWN],
    npm: ['react'],
  },
  'ui/home': {
    path: 'src/ui/home',
    sees: ['ui/opening', 'ui/services', 'ui/kit', ...SHOWN],
    npm: WIDGETS,
  },
  'ui/app': {
    path: 'src/ui/app',
    sees: [
      'ui/home',
      'ui/toolbox',
      'ui/event',
      'ui/judge',
      'ui/suggestions',
      'ui/workspace',
      'ui/opening',
      'ui/services',
      'ui/kit',
      'browser',
      'words',
    ],
    npm: ['react'],
  },
  cli: {
    path: 'src/cli',
    sees: [
      'templates',
      'persistence',
      'document',
      'slides',
      'publications',
      'manuscript',
      'figures',
      'sheets',
      'intake',
      'merge',
      'statistics',
      ...PURE,
    ],
    npm: ['node:*', 'zod'],
  },
  app: {
    path: 'src/app',
    sees: [
      'templates',
      'ui/app',
      'ui/figures',
      'ui/services',
      'ui/kit',
      'browser',
      'store',
      'sheets',
      'intake',
      'persistence',
      'document',
      'slides',
      'publications',
      'manuscript',
      'figures',
      'merge',
      'edits',
      ...PURE,
    ],
    npm: [
      'react',
      'react-dom',
      'react-dom/client',
      '@fontsource-variable/plus-jakarta-sans',
      'zod',
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
  'scoring',
  'event',
  'suggestions',
  'words',
  'intake',
  'edits',
  'merge',
  'convention',
  'templates',
  'figures',
  'manuscript',
  'publications',
];
