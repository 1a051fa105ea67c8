import { describe, expect, it } from 'vitest';
import type { Format } from '#domain/method/format.ts';
import type { Risalah } from '#domain/risalah/schema/risalah.ts';
import { compose } from '#manuscript/compose.ts';
import type { Block, Manuscript } from '#manuscript/manuscript.ts';
import { builtAbstract } from '#manuscript/opening/abstract.ts';
import { conventionPaper } from '#templates/formats/conventionPaper.ts';
import { fullReport } from '#templates/formats/fullReport.ts';
import { guidance } from '#templates/guidance/guidance.ts';
import { eightSteps } from '#templates/methods/eightSteps.ts';
import { anchorsIn, blocksOf, referencesIn, textsOf } from './readManuscript.ts';
import { blankRisalah, sampleRisalah } from './sampleRisalah.ts';

function printed(format: Format, risalah: Risalah = sampleRisalah()): Manuscript {
  return compose({ risalah, method: eightSteps, guidance, options: { untilStep: null, format } });
}

function headings(manuscript: Manuscript, level?: number): readonly string[] {
  return blocksOf(manuscript).flatMap((block) =>
    block.kind === 'heading' && (level === undefined || block.level === level)
      ? [block.label === '' ? block.text : `${block.label} ${block.text}`]
      : [],
  );
}

function count(manuscript: Manuscript, kind: Block['kind']): number {
  return blocksOf(manuscript).filter((block) => block.kind === kind).length;
}

const paper = printed(conventionPaper);
const report = printed(fullReport);

describe('the front matter', () => {
  it('stands in the order of the format', () => {
    const front: Format['front'] = ['contents', 'foreword', 'list-of-tables', 'cover'];
    const { parts } = printed({ ...fullReport, front });
    expect(parts[0]?.id).toBe('cover');
    const titles = parts
      .filter(({ numbering }) => numbering === 'roman')
      .flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
      );
    expect(titles).toEqual(['DAFTAR ISI', 'KATA PENGANTAR', 'DAFTAR TABEL']);
  });

  it('lists no figures where there are none', () => {
    const bare = printed(fullReport, blankRisalah());
    expect(headings(bare)).not.toContain('DAFTAR GAMBAR');
    expect(headings(report)).toContain('DAFTAR GAMBAR');
  });

  it('opens a convention paper with its title, the circle, its members and its schedule', () => {
    const sample = sampleRisalah();
    const event = 'Gelar KBK 2026';
    const { parts, banner } = printed(conventionPaper, {
      ...sample,
      identity: { ...sample.identity, event },
    });
    const blocks = parts[0]?.blocks ?? [];
    const first = blocks.findIndex(({ kind }) => kind === 'table');
    const [head, members, who] = blocks.slice(first);
    const title = blocks.slice(0, first).at(-1);
    expect(title).toMatchObject({ kind: 'paragraph', style: 'title' });
    expect(head).toMatchObject({ kind: 'table', caption: '' });
    expect(members).toMatchObject({ kind: 'heading', text: 'Susunan anggota' });
    expect(who).toMatchObject({ kind: 'table', frame: 'boxed' });
    // The event runs along the head of every page, and is not said again below it.
    expect(JSON.stringify(blocks)).not.toContain(event);
    expect(banner).toBe(event);
    expect(parts.every(({ numbering }) => numbering === 'arabic')).toBe(true);
  });
});

describe('an abstract from the data', () => {
  it('tells problem, target, causes, measures and result in at most 200 words', () => {
    const text = builtAbstract(sampleRisalah());
    expect(text.split(/\s+/u).length).toBeLessThanOrEqual(200);
    for (const word of ['waktu tunggu', '52 menit', '20 menit', 'alur pendaftaran', '21 menit']) {
      expect(text).toContain(word);
    }
  });

  it('says nothing while there is nothing to say', () => {
    expect(builtAbstract(blankRisalah())).toBe('');
  });

  it('gives way to the words of the team', () => {
    const sample = sampleRisalah();
    const own = { ...sample, foreword: { ...sample.foreword, abstract: 'Kami sendiri.' } };
    expect(textsOf(printed(conventionPaper, own)).join('\n')).toContain('Kami sendiri.');
    expect(textsOf(printed(conventionPaper, own)).join('\n')).not.toContain('mengangkat masalah');
  });
});

describe('chapters', () => {
  it('are counted as BAB, or named as steps with nothing else numbered', () => {
    expect(headings(report, 1)).toContain('BAB II LANGKAH 1 (PLAN): MENENTUKAN TEMA DAN SASARAN');
    expect(headings(paper, 1)).toContain('LANGKAH I (PLAN): MENENTUKAN TEMA DAN SASARAN');
    expect(headings(paper, 1)).toContain('LANGKAH VIII (ACTION): MENENTUKAN RENCANA BERIKUTNYA');
    expect(headings(paper).some((text) => text.startsWith('BAB'))).toBe(false);
  });

  it('give their number to their sections, whatever counts the chapter', () => {
    const sections = (manuscript: Manuscript) =>
      headings(manuscript, 2).filter((text) => !text.startsWith('Lampiran'));
    expect(sections(report).slice(0, 2)).toEqual(['1.1 Profil instansi', '1.2 Profil kelompok']);
    expect(sections(report)).toContain(`2.1 ${guidance.background.name}`);
    expect(sections(paper)).toContain(`1.1 ${guidance.background.name}`);
    expect(sections(report).every((text) => /^\d+\.\d+ /.test(text))).toBe(true);
  });

  it('number no section of a chapter without a number', () => {
    expect(headings(paper)).toContain('Susunan anggota');
    const closing = paper.parts.flatMap(({ blocks }) =>
      blocks.slice(
        blocks.findIndex((block) => block.kind === 'heading' && block.text === 'PENUTUP'),
      ),
    );
    expect(closing.some((block) => block.kind === 'heading' && block.label !== '')).toBe(false);
  });

  it('turn a page each, or none of them', () => {
    const chaptersOf = ({ parts }: Manuscript) =>
      parts
        .filter(({ numbering }) => numbering === 'arabic')
        .flatMap(({ blocks }) =>
          blocks.filter((block) => block.kind === 'heading' && block.level === 1),
        );
    expect(chaptersOf(report).some((block) => 'runsOn' in block)).toBe(false);
    expect(chaptersOf(paper).every((block) => 'runsOn' in block)).toBe(true);
  });

  it('begin with the steps where no introduction is wanted, behind the thread', () => {
    expect(headings(paper)).not.toContain('PENDAHULUAN');
    expect(headings(paper, 1).slice(0, 3)).toEqual([
      'ABSTRAK',
      'BENANG MERAH PERBAIKAN',
      'LANGKAH I (PLAN): MENENTUKAN TEMA DAN SASARAN',
    ]);
    expect(count(paper, 'thread')).toBe(1);
  });

  it('end without closing, annexes or signatures where the format has none', () => {
    const chapters = { ...conventionPaper.chapters, closing: false };
    const short = printed({ ...conventionPaper, chapters });
    expect(headings(short)).not.toContain('PENUTUP');
    expect(headings(short)).not.toContain('LAMPIRAN');
    expect(count(short, 'signatures')).toBe(0);
    expect(count(report, 'signatures')).toBeGreaterThan(0);
  });
});

describe('a summary', () => {
  it('prints fewer tables than the full report, and no arithmetic', () => {
    expect(count(paper, 'table')).toBeLessThan(count(report, 'table') / 2);
    expect(
      blocksOf(paper).some((block) => block.kind === 'paragraph' && block.style === 'formula'),
    ).toBe(false);
  });

  it('turns no page on its side', () => {
    expect(paper.parts.map(({ orientation }) => orientation)).toEqual(['portrait']);
    expect(
      blocksOf(paper).some(
        (block) =>
          block.kind === 'figure' && block.figure.kind === 'diagram' && block.figure.landscape,
      ),
    ).toBe(false);
  });

  it('refers only to what stands in it', () => {
    const anchors = new Set(anchorsIn(paper));
    expect(referencesIn(paper).filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });

  it('does not mark what it leaves out as missing', () => {
    const blank = printed({ ...conventionPaper, emptyAnswers: 'mark' }, blankRisalah());
    const named = textsOf(blocksOf(blank).filter(({ kind }) => kind === 'heading'));
    expect(named).not.toContain(guidance.risks.name);
    expect(named).toContain(guidance.target.name);
  });
});

describe('annexes', () => {
  const labels = headings(report, 2).filter((text) => text.startsWith('Lampiran'));

  it('are numbered in a row and stand in a list of their own', () => {
    expect(labels.map((text) => text.split(' ')[1])).toEqual(labels.map((_, at) => `${at + 1}`));
    expect(headings(report)).toContain('DAFTAR LAMPIRAN');
  });

  it('hold the SOP on a page on its side, to which the step refers', () => {
    const part = report.parts.find(({ blocks }) =>
      blocks.some((block) => block.kind === 'heading' && block.anchor === 'annex-procedure'),
    );
    expect(part?.orientation).toBe('landscape');
    expect(referencesIn(report)).toContain('annex-procedure');
  });

  it('leave the SOP in its step where none are printed', () => {
    const chapters = { ...fullReport.chapters, annexes: false };
    const bare = printed({ ...fullReport, chapters });
    expect(anchorsIn(bare)).toContain('table-procedure-identity');
    expect(referencesIn(bare)).not.toContain('annex-procedure');
  });
});

describe('sources', () => {
  it('stand once in a chapter, as a footnote to the sentence that shows the data', () => {
    const footnotes = blocksOf(report).flatMap((block) => {
      if (block.kind === 'heading' && block.level === 1) return ['#'];
      if (block.kind !== 'paragraph') return [];
      return block.runs.flatMap((run) => (run.kind === 'footnote' ? [run.text] : []));
    });
    const chapters = footnotes.join('\n').split('#');
    expect(footnotes).toContain('Sumber: lembar periksa KBK.');
    for (const chapter of chapters) {
      const told = chapter.split('\n').filter((text) => text !== '');
      expect(new Set(told).size).toBe(told.length);
    }
  });
});

describe('formulas', () => {
  const formulasOf = (format: Format) =>
    blocksOf(printed(format)).flatMap((block) =>
      block.kind === 'paragraph' && block.style === 'formula' ? [block] : [],
    );

  it('are equations where the format asks for them, and keep their words', () => {
    const set = formulasOf({ ...fullReport, formulas: 'equation' });
    expect(set.some(({ equation }) => equation !== undefined)).toBe(true);
    expect(set.every(({ runs }) => runs.length > 0)).toBe(true);
  });

  it('are text by default', () => {
    expect(formulasOf(fullReport).some(({ equation }) => equation !== undefined)).toBe(false);
  });
});

describe('an empty answer', () => {
  it('becomes lines to write on where the format asks for them', () => {
    const styles = blocksOf(
      printed({ ...fullReport, emptyAnswers: 'dots' }, blankRisalah()),
    ).flatMap((block) => (block.kind === 'paragraph' ? [block.style] : []));
    expect(styles.filter((style) => style === 'dots').length).toBeGreaterThan(20);
    expect(styles).not.toContain('missing');
  });
});
