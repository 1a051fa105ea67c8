import type { Context } from '#manuscript/context.ts';
import { frontMatter } from '#manuscript/blocks/heading.ts';
import { body, centred, prose } from '#manuscript/blocks/paragraph.ts';
import type { Block } from '#manuscript/manuscript.ts';
import { reportTitle } from '#manuscript/reportTitle.ts';
import { circleName } from '#manuscript/text/circleName.ts';
import { isBlank } from '#manuscript/text/isBlank.ts';
import { joined } from '#manuscript/text/joined.ts';
import { quoted } from '#manuscript/text/withinSentence.ts';

/** The leader's commitment, the foreword (the team's, or one built from the data) and the abstract. */
export function foreword(context: Context): readonly Block[] {
  const { commitment, text, abstract } = context.risalah.foreword;
  return [
    ...page('KOMITMEN PIMPINAN', 'commitment', prose('foreword', commitment)),
    ...page('KATA PENGANTAR', 'foreword', [
      ...(isBlank(text) ? builtForeword(context) : prose('foreword', text)),
      ...subscription(context),
    ]),
    ...page('ABSTRAK', 'abstract', prose('foreword', abstract)),
  ];
}

function page(title: string, anchor: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [frontMatter(title, anchor, 'foreword'), ...blocks];
}

function builtForeword({ risalah }: Context): readonly Block[] {
  const { identity } = risalah;
  const title = reportTitle(risalah);
  const who = joined([circleName(risalah), identity.unit], ' di ');
  const thanked = joined(
    [
      isBlank(identity.opd) ? 'pimpinan' : `pimpinan ${identity.opd.trim()}`,
      'fasilitator',
      'serta semua pihak yang telah memberikan data, waktu, dan saran',
    ],
    ', ',
  );
  return [
    body(
      'foreword',
      'Puji syukur kami panjatkan ke hadirat Tuhan Yang Maha Esa. Atas rahmat-Nya, risalah ',
      title === '' ? 'ini' : `berjudul ${quoted(title)}`,
      ' dapat kami susun.',
    ),
    body(
      'foreword',
      `Risalah ini mencatat kerja ${who} dalam memperbaiki layanan, langkah demi langkah: dari masalah dan sasaran, penyebab dan pembuktiannya, rencana dan pelaksanaannya, sampai hasil yang diukur dan standar yang menjaganya. Setiap langkah bertumpu pada data yang kami kumpulkan selama kegiatan.`,
    ),
    body('foreword', `Kami menyampaikan terima kasih kepada ${thanked}.`),
    body(
      'foreword',
      'Kami menyadari bahwa risalah ini masih dapat disempurnakan. Saran yang membangun kami terima dengan senang hati. Semoga risalah ini bermanfaat bagi masyarakat yang kita layani.',
    ),
  ];
}

function subscription({ risalah }: Context): readonly Block[] {
  const { city, year } = risalah.identity;
  const place = joined([city, year]);
  return [
    ...(place === '' ? [] : [centred('foreword', place)]),
    centred('foreword', circleName(risalah)),
  ];
}
