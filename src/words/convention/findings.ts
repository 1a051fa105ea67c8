import type { SheetName } from '#domain/convention/entries.ts';
import type { ConventionFinding } from '#domain/convention/findings.ts';
import type { Convention } from '#domain/convention/schema/convention.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { briefList, contestantNamed, formNamed, judgeNamed } from './names.ts';
import { toldText } from './outcome.ts';

/** What is missing in a convention or contradicts itself, in a sentence with what to do. */
export function findingText(finding: ConventionFinding, convention: Convention): string {
  const teams = (ids: readonly string[]): string =>
    briefList(
      ids.map((id) => contestantNamed(convention, id)),
      'tim lain',
    );
  switch (finding.kind) {
    case 'noForms':
      return 'Belum ada formulir nilai. Pilih satu dari contoh, lalu sesuaikan.';
    case 'noJudges':
      return 'Belum ada juri.';
    case 'noContestants':
      return 'Belum ada tim yang dinilai.';
    case 'weights':
      return `Bobot semua formulir berjumlah ${formatNumber(finding.sum)}, seharusnya 100.`;
    case 'emptyForm':
      return `${formNamed(convention, finding.form)} belum memiliki butir.`;
    case 'noPoints':
      return `Ada butir pada ${formNamed(convention, finding.form)} yang nilai tertingginya belum diisi.`;
    case 'formUnjudged':
      return `Belum ada juri yang mengisi ${formNamed(convention, finding.form)}.`;
    case 'namesakes':
      return `Ada ${finding.contestants.length} tim bernama ${finding.name}. Tambahkan unitnya pada nama supaya tidak tertukar.`;
    case 'teamUnjudged':
      return `Tidak ada juri yang boleh menilai ${contestantNamed(convention, finding.contestant)} pada ${formNamed(convention, finding.form)}.`;
    case 'deadStep':
      return deadStepText(finding.step, convention);
    case 'notSealed':
      return 'Sudah ada nilai, padahal ketentuan belum disegel.';
    case 'sealBroken':
      return `Formulir, juri, atau ketentuan tidak lagi sama dengan yang disegel (${convention.seal?.code ?? ''}).`;
    case 'closingBroken':
      return `Nilai, waktu, atau tim tidak lagi sama dengan saat hasil ditutup (${convention.closed?.code ?? ''}).`;
    case 'undrawn':
      return `Belum ikut undian: ${teams(finding.contestants)}. Tim ini tampil paling akhir.`;
    case 'untimed':
      return `Waktu belum dicatat untuk ${teams(finding.contestants)}.`;
    case 'missing':
      return `${finding.sheets.length} lembar belum ada: ${sheetsText(finding.sheets, convention)}. Nilai dihitung dari lembar yang ada.`;
    case 'barred':
      return `${finding.sheets.length} lembar tidak dihitung karena jurinya tidak boleh menilai tim itu atau tidak bertugas pada formulir itu: ${sheetsText(finding.sheets, convention)}.`;
    case 'strange':
      return `${finding.sheets.length} lembar menyebut juri, tim, atau formulir yang sudah dihapus; lembar itu tidak dihitung.`;
    case 'overMaximum':
      return toldText(finding, convention);
    case 'emptyItems':
      return `${finding.count} butir masih kosong dan dihitung 0: ${sheetsText(finding.sheets, convention)}.`;
    case 'allEqual':
      return `${judgeNamed(convention, finding.judge)} memberi semua tim nilai yang sama pada ${formNamed(convention, finding.form)}.`;
    case 'late':
      return `${finding.sheets.length} lembar masuk sesudah hasil ditutup dan belum dihitung: ${sheetsText(finding.sheets, convention)}.`;
    case 'unanswered':
      return `${finding.objections.length} sanggahan belum dijawab.`;
  }
}

function deadStepText(at: number, { rule }: Convention): string {
  return rule.ladder[at]?.by === 'lots'
    ? `Langkah ke-${at + 1} bila nilai sama memakai undian, tetapi urutan tampil belum diundi.`
    : `Langkah ke-${at + 1} bila nilai sama menyebut formulir atau kelompok butir yang tidak ada.`;
}

/** The sheets that are meant, judge by judge: "Juri Ani untuk Melati dan Mawar". */
function sheetsText(sheets: readonly SheetName[], convention: Convention): string {
  const judges = [...new Set(sheets.map(({ judge }) => judge))];
  const texts = judges.map((judge) => {
    const own = sheets.filter((one) => one.judge === judge);
    const names = new Set(own.map(({ contestant }) => contestantNamed(convention, contestant)));
    return `${judgeNamed(convention, judge)} untuk ${briefList([...names], 'tim lain')}`;
  });
  return texts.join('; ');
}
