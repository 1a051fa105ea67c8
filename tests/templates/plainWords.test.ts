import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { meanSentence, wordsPerSentence } from './plainWords.ts';

/** English that slips into an office's Indonesian, and what is said instead. */
const FOREIGN: Readonly<Record<string, string>> = {
  baseline: 'kondisi awal',
  benchmark: 'pembanding',
  brainstorming: 'curah pendapat',
  browser: 'peramban',
  deadline: 'tenggat',
  default: 'bawaan',
  download: 'unduh',
  draft: 'rancangan',
  error: 'kesalahan',
  evidence: 'bukti',
  feedback: 'umpan balik',
  file: 'berkas',
  input: 'masukan',
  layout: 'tata letak',
  link: 'tautan',
  monitoring: 'pemantauan',
  offline: 'luring',
  online: 'daring',
  output: 'keluaran',
  owner: 'penanggung jawab',
  print: 'cetak',
  progress: 'kemajuan',
  rating: 'nilai',
  reset: 'kembalikan',
  review: 'tinjau',
  save: 'simpan',
  screenshot: 'tangkapan layar',
  setting: 'pengaturan',
  share: 'bagikan',
  stakeholder: 'pihak terkait',
  template: 'contoh',
  update: 'perbarui',
  upload: 'unggah',
};

/** Other names of things that have one, and that name (docs/glossary.md says what each is). */
const OTHER_NAMES: readonly (readonly [RegExp, string])[] = [
  [/\bgugus\b(?! kendali mutu)|\bkelompok (kita|anda|budaya kerja ini)\b/i, 'tim'],
  // What an office ought to reach is its target, and stands beside what it does reach.
  [/^(?!Target$|.*capaian|.*: selisih target,).*\btarget(nya)?\b/i, 'sasaran'],
  [/\bkategori (penyebab|tulang)\b|^(?!.*faktor).*\btulang besar\b/i, 'faktor'],
  [/\bcermin\b(?! juri)/i, 'cermin juri'],
  [/^Catatan$|\bcatatan (tim|Anda|pemilihan|rantai)\b/, 'keterangan'],
  [/\b(temuan|komentar|peringatan) juri\b/i, 'catatan juri'],
  [/\bpindahkan (ke|alat|penyebab)\b/i, 'salin'],
  [/\bcetak formulir\b/i, 'unduh formulir'],
];

/** Written by others, or by the team of an example in its own words. */
const OTHERS_WORDS =
  /^(src\/(manuscript|language)|templates\/(examples|teaching|scoring|methods))\//;

/** Where English words stand because they are the name of something. */
const NAMES: ReadonlySet<string> = new Set([
  'output: Output',
  // What a browser calls the things that are dragged.
  'file: Files',
  // What the folder is called on a computer that speaks English.
  'download: (Downloads) peramban ini. Tidak ada, atau ruang simpannya penuh?',
]);

interface Text {
  readonly file: string;
  readonly text: string;
}

const texts = ['src/ui', 'src/words', 'src/manuscript', 'src/language', 'templates']
  .flatMap(filesIn)
  .flatMap(textsIn);

describe('what a user reads', () => {
  it('is found at all', () => {
    expect(texts.length).toBeGreaterThan(2000);
  });

  it('says in Indonesian what has an Indonesian word', () => {
    const foreign = texts.flatMap(({ file, text }) =>
      Object.entries(FOREIGN)
        .filter(([word]) =>
          // A place that is filled in, as {share}, is read by nobody.
          new RegExp(`(?<![-./\\w])${word}s?(?![-./\\w])`, 'i').test(
            text.replaceAll(/\{\w+\}/g, ''),
          ),
        )
        .filter(([word]) => !NAMES.has(`${word}: ${text}`))
        .map(([word, better]) => `${file}: "${text}" says ${word}, not ${better}`),
    );
    expect(foreign).toEqual([]);
  });

  it('calls one thing by one name', () => {
    const others = texts
      .filter(({ file }) => !OTHERS_WORDS.test(file))
      .flatMap(({ file, text }) =>
        OTHER_NAMES.filter(([name]) => name.test(text)).map(
          ([, better]) => `${file}: "${text}" does not say ${better}`,
        ),
      );
    expect(others).toEqual([]);
  });

  it('has sentences of twenty words or fewer on average, in every file', () => {
    const files = new Map<string, string[]>();
    for (const { file, text } of texts) files.set(file, [...(files.get(file) ?? []), text]);
    const long = [...files].filter(([, own]) => meanSentence(own) > 20).map(([file]) => file);
    expect(long).toEqual([]);
    expect(meanSentence(texts.map(({ text }) => text))).toBeLessThan(12);
  });

  it('has no sentence of more than forty words', () => {
    const long = texts.filter(({ text }) => Math.max(0, ...wordsPerSentence(text)) > 40);
    expect(long).toEqual([]);
  });
});

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/photoFiles|\.d\.ts$/.test(name))
    .map((name) => `${folder}/${name}`);
}

/** Words between tags, and literals that read like words: a capital first, then a space or a lower-case word. */
function textsIn(file: string): readonly Text[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    kind,
  );
  const found: Text[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isError(node)) return;
    const text = wordsOf(node);
    if (text !== '') found.push({ file, text });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function wordsOf(node: ts.Node): string {
  if (ts.isJsxText(node)) return node.text.replaceAll(/\s+/g, ' ').trim();
  if (!ts.isStringLiteral(node) && !ts.isNoSubstitutionTemplateLiteral(node)) return '';
  return /^[A-Z][a-z]+([ ,.?!]|$)/.test(node.text) ? node.text : '';
}

/** What programmers read. */
function isError(node: ts.Node): boolean {
  return ts.isNewExpression(node) && /Error$/.test(node.expression.getText());
}
