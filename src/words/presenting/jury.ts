import type { Finding, FindingText } from '#domain/rules/ground/finding.ts';
import type { Facts } from '#domain/scoring/jury/ground.ts';
import type { JuryQuestion, JuryQuestionId } from '#domain/scoring/jury/juryQuestions.ts';
import { formatNumber } from '#language/formatNumber.ts';
import { formatQuantity } from '#language/formatQuantity.ts';
import { formatRupiah } from '#language/formatRupiah.ts';
import { quoted } from '#language/withinSentence.ts';
import { findingText } from '#words/findings.ts';
import { dayText } from '#words/printed.ts';

/** What a judge asks. `{“fact”}` is quoted, a bare fact written as its name says: `day…`, `rupiah…`, with `unit` behind it. */
const texts: Readonly<Record<JuryQuestionId, string>> = {
  'theme-close-second':
    '{“chosen”} bernilai {total}, {“second”} {other}. Mengapa selisih sekecil itu cukup untuk memilih tema ini?',
  'theme-scored-as-one':
    'Masalah {“problem”} dinilai {scores} atas nama tim. Siapa yang menilai, dan apakah semua anggota sependapat?',
  'target-without-number':
    'Sasaran {“indicator”} {goal+unit} beralasan {“reason”}. Dari hitungan apa angka itu, dan mengapa tidak lebih jauh?',
  'target-by-peer':
    'Sasaran {goal+unit} bersandar pada {“sentence”}. Pembanding yang mana, dan apakah keadaannya sama dengan tempat Anda?',
  'target-by-assumption':
    'Sasaran bersandar pada {“sentence”}. Dari mana anggapan itu, dan apakah kemudian terbukti?',
  'target-second':
    'Sasaran kedua {“indicator”} {goal+unit}: tindakan mana yang ditujukan kepadanya, selain {“measure”}?',
  'target-far-exceeded':
    'Sasaran {goal+unit}, hasilnya {after+unit}. Apakah sasaran itu sejak awal terlalu ringan?',
  'causes-untested':
    'Diagram memuat {roots} akar penyebab, yang diuji {tested}. Bagaimana Anda yakin {“cause”} tidak berpengaruh?',
  'cause-voted-out':
    '{“cause”} hanya peringkat {rank} dalam pemungutan suara (nilai {total}), lalu terbukti dominan. Masih dapatkah hasil suara itu dipercaya?',
  'proof-by-correlation':
    '{“cause”} dibuktikan dengan {“result”}. Hubungan belum tentu sebab: apa lagi yang berubah bersamanya?',
  'proof-by-asking':
    '{“cause”} dibuktikan dengan {“method”}. Bagaimana Anda menguji jawaban orang yang ditanya dengan data?',
  'proof-in-days':
    '{“cause”} diuji selama {days} hari saja, dengan hasil {“result”}. Apakah hari itu mewakili hari lain?',
  'proof-of-few': '{“cause”} diuji pada {n} pengamatan. Mengapa jumlah itu cukup?',
  'cause-shallow':
    'Rantai mengapa berhenti pada {“cause”} setelah {count} jawaban. Mengapa hal itu terjadi?',
  'measures-unlike-causes':
    'Penyebab dominan ada {causes}, rencana perbaikan {measures}. Untuk penyebab mana {“measure”}, dan mengapa jumlahnya berbeda?',
  'one-alternative':
    'Untuk {“cause”} hanya ditimbang satu jalan, {“alternative”}. Apa pilihan lain yang sempat dipikirkan?',
  'alternative-set-aside':
    '{“alternative”} tidak dipilih, padahal kelebihannya {“advantage”}. Berapa angkanya bila dibandingkan dengan yang dipilih?',
  'measure-of-one':
    '{“measure”} dikerjakan {who} sendiri. Siapa yang meneruskan bila ia berhalangan?',
  'measure-is-talk':
    '{“measure”} hanya memberi tahu orang. Apa yang berubah pada cara kerja, sehingga penyebabnya tidak kembali?',
  'benefit-negative':
    'Manfaat nyata {rupiahReal} setelah biaya {rupiahCosts}. Mengapa perbaikan ini tetap layak?',
  'benefit-potential':
    'Manfaat potensial {rupiahPotential}, yang nyata {rupiahReal}. Dari mana keyakinan bahwa {“component”} akan terjadi?',
  'cost-largest':
    '{“measure”} menelan {rupiahCost}, biaya terbesar. Apakah hasil yang sama dapat dicapai dengan lebih murah?',
  'sample-of-served':
    'Dari {served} yang dilayani, {n} yang diukur {measured}nya. Bagaimana mereka dipilih, dan apakah mewakili yang lain?',
  'periods-unlike':
    '{before+unit} dihitung mulai {dayBefore}, {after+unit} mulai {dayAfter}. Apakah kedua masa itu sebanding?',
  'cycle-missed':
    'Siklus pertama baru mencapai {after+unit}, sasarannya {goal+unit}. Apa yang terlewat dalam analisis yang pertama?',
  'not-split':
    '{“indicator”} {baseline+unit} adalah angka seluruhnya. Apakah sama menurut jam, hari, tempat, dan petugas?',
  'biggest-left':
    'Sesudah perbaikan {“kind”} menjadi yang terbanyak, {count} dari {total}. Mengapa yang itu belum ditangani?',
  'collected-by-themselves':
    'Data {measured} dikumpulkan {collector}. Siapa di luar tim yang memeriksa kebenarannya?',
  'member-without-task':
    '{names} tidak disebut dalam rencana, pelaksanaan, dan pengumpulan data. Apa bagiannya dalam pekerjaan ini?',
  'member-explains':
    'Pertanyaan untuk {name}: bagaimana tim sampai pada kesimpulan bahwa {“cause”} dominan?',
  'seldom-came':
    '{name} hadir pada {came} dari {count} pertemuan. Bagaimana ia mengikuti dan menyetujui keputusan yang lain?',
  'long-without-meeting':
    'Antara {dayFrom} dan {dayTo} tidak ada pertemuan, {days} hari. Bagaimana pekerjaan dipantau selama itu?',
  'measured-before-standard':
    '{document} berlaku mulai {dayFrom}, sedangkan pengukuran {after+unit} berakhir {dayTo}. Apa buktinya bahwa hasil itu masih bertahan?',
  'watched-by-hand':
    'Penyimpangan dijaga dengan cara ini: {“note”}. Pernahkah terjadi, dan apa yang dilakukan?',
  'effect-handled':
    '{“effect”} ditangani dengan {“handling”}. Apa buktinya bahwa penanganan itu cukup?',
  'cause-unsolved': '{“cause”} belum teratasi. Siapa yang menanganinya sekarang, dan sampai kapan?',
  'aspect-by-word':
    '{“before”} menjadi {“after”}. Apa isi {evidence} itu, dan apakah masanya sama?',
  'next-without-number':
    'Tema berikutnya {“nextTheme”} karena {“reason”}. Angka mana yang menunjukkannya?',
  'copied-elsewhere':
    'Anda menulis {“replication”}. Siapa yang sudah menirunya, dan apa hasilnya di sana?',
};

/** A fact in a text: in quotation marks or bare, with its unit or without. */
const FACT = /\{(“?)(\w+)(\+unit)?”?\}/gu;

/** A question in a judge's words; a remark's is that of the remark. */
export function juryQuestionText(
  question: JuryQuestion,
  findings: Readonly<Record<string, FindingText>>,
): string {
  if (question.kind === 'remark') return findingText(question.finding, findings).question;
  const { id, facts } = question;
  return texts[id].replace(FACT, (...match: readonly string[]) => {
    const [, quote = '', name = '', unit] = match;
    if (quote !== '') return quoted(String(facts[name] ?? ''));
    return written(name, facts, unit !== undefined);
  });
}

function written(name: string, facts: Facts, hasUnit: boolean): string {
  const fact = facts[name] ?? '';
  if (typeof fact === 'string') return name.startsWith('day') ? dayText(fact) : fact.trim();
  if (name.startsWith('rupiah')) return formatRupiah(fact);
  if (!hasUnit) return formatNumber(fact);
  return formatQuantity(fact, String(facts['unit'] ?? ''));
}

/** Whether a remark's question names words of the record, so that no other risalah could be asked it. */
export function quotesRecord(
  finding: Finding,
  findings: Readonly<Record<string, FindingText>>,
): boolean {
  const question = findings[finding.id]?.question ?? '';
  return [...question.matchAll(/\{(\w+)\}/gu)].some(([, name = '']) => {
    const fact = finding.facts[name];
    return typeof fact === 'string' && fact.trim() !== '';
  });
}
