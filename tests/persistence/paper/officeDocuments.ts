import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { crc32 } from '#persistence/checksums.ts';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ISectionOptions } from 'docx';

/** A picture of one dot. */
const dot = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (letter) => letter.charCodeAt(0),
);

/** Another picture, by a part of its own that draws nothing. */
const otherDot = withChunk('prVt', 'a');

/** The dot with one more chunk behind its head. */
function withChunk(type: string, text: string): Uint8Array {
  const words = strToU8(type + text, true);
  const sum = crc32(words);
  const bytesOf = (value: number) => [value >>> 24, value >>> 16, value >>> 8, value];
  const HEAD_END = 33;
  return Uint8Array.from([
    ...dot.subarray(0, HEAD_END),
    ...[...bytesOf(text.length), ...words, ...bytesOf(sum)],
    ...dot.subarray(HEAD_END),
  ]);
}

const picture = (data: Uint8Array) =>
  new ImageRun({
    type: 'png',
    data,
    transformation: { width: 60, height: 70 },
    altText: { name: 'logo', title: 'logo', description: 'logo' },
  });

const line = (text: string, size: number, bold = true) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ text, size: size * 2, bold, font: 'Bookman Old Style' })],
  });

const letterhead = () => {
  const nothing = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const borders = { top: nothing, bottom: nothing, left: nothing, right: nothing };
  const cell = (width: number, children: readonly Paragraph[]) =>
    new TableCell({ width: { size: width, type: WidthType.DXA }, borders, children });
  return new Header({
    children: [
      new Table({
        columnWidths: [1400, 6270, 1400],
        width: { size: 9070, type: WidthType.DXA },
        rows: [
          new TableRow({
            children: [
              cell(1400, [new Paragraph({ children: [picture(dot)] })]),
              cell(6270, [
                line('PEMERINTAH KABUPATEN CONTOH', 14),
                line('DINAS KESEHATAN', 16),
                line('Jalan Mawar Nomor 1, Telepon (000) 123456', 10, false),
              ]),
              cell(1400, [new Paragraph({ children: [picture(otherDot)] })]),
            ],
          }),
        ],
      }),
      new Paragraph({
        border: { bottom: { style: BorderStyle.DOUBLE, size: 12, color: '000000', space: 1 } },
      }),
    ],
  });
};

const page = {
  size: { width: 12_189, height: 18_709 },
  margin: { top: 2268, left: 1701, right: 1418, bottom: 1418, header: 567, footer: 567 },
};

async function packed(section: Omit<ISectionOptions, 'children'>): Promise<Uint8Array> {
  const document = new Document({
    styles: {
      default: {
        document: { run: { font: 'Bookman Old Style', size: 24 } },
        heading1: { run: { color: '00AA00', size: 32, bold: true, allCaps: true } },
        heading2: { run: { size: 26 } },
        caption: { run: { italics: true, size: 20 } },
      },
    },
    sections: [{ properties: { page }, ...section, children: [new Paragraph('Isi surat.')] }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** As Word's writer makes it: a head with a table and two pictures, and a font that no table of widths has. */
const tableHead = () =>
  packed({
    headers: { default: letterhead() },
    footers: { default: new Footer({ children: [] }) },
  });

/** A first page of its own, and a foot that counts pages. */
const firstPage = () =>
  packed({
    properties: { page, titlePage: true },
    headers: {
      first: letterhead(),
      default: new Header({ children: [line('Dinas Kesehatan', 9)] }),
    },
    footers: {
      first: new Footer({ children: [line('Alamat lengkap', 8)] }),
      default: new Footer({
        children: [
          new Paragraph({
            children: [
              new TextRun({
                children: ['Halaman ', PageNumber.CURRENT, new Tab(), PageNumber.TOTAL_PAGES],
              }),
            ],
          }),
        ],
      }),
    },
  });

/** Only a foot. */
const onlyFoot = () =>
  packed({ footers: { default: new Footer({ children: [line('Jalan Mawar Nomor 1', 9)] }) } });

/** Lines of forty points. */
const tallHead = (lines: number) =>
  packed({
    headers: {
      default: new Header({ children: Array.from({ length: lines }, () => line('DINAS', 40)) }),
    },
  });

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MORE = [
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  `xmlns:r="${R}"`,
].join(' ');

interface Written {
  readonly header?: string;
  readonly styles?: string;
  readonly body?: string;
  readonly headerRelations?: string;
  readonly others?: Readonly<Record<string, Uint8Array>>;
}

/** Written by hand, with whatever prefix; the parts are called as no program calls them. */
function byHand({
  header,
  styles,
  body = '',
  headerRelations = '',
  others = {},
}: Written): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const part = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`);
  return zipSync({
    '[Content_Types].xml': part(
      `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    '_rels/.rels': part(
      `<Relationships xmlns="${RELATIONS}">${relation('x', 'officeDocument', 'surat/isi.xml')}</Relationships>`,
    ),
    'surat/isi.xml': part(
      `<x:document xmlns:x="${W}" xmlns:q="${R}"><x:body><x:p><x:pPr><x:pStyle x:val="TeksIsi"/></x:pPr><x:r><x:t>Isi</x:t></x:r></x:p>${body}<x:sectPr>${
        header === undefined ? '' : '<x:headerReference x:type="default" q:id="kop"/>'
      }<x:pgSz x:w="11906" x:h="16838"/><x:pgMar x:top="1701" x:right="1134" x:bottom="1134" x:left="1701" x:header="500" x:footer="500" x:gutter="0"/></x:sectPr></x:body></x:document>`,
    ),
    'surat/_rels/isi.xml.rels': part(
      `<Relationships xmlns="${RELATIONS}">${header === undefined ? '' : relation('kop', 'header', 'kepala.xml')}${
        styles === undefined ? '' : relation('gaya', 'styles', 'gaya.xml')
      }</Relationships>`,
    ),
    ...(header !== undefined && {
      'surat/kepala.xml': part(`<x:hdr xmlns:x="${W}" ${MORE}>${header}</x:hdr>`),
      'surat/_rels/kepala.xml.rels': part(
        `<Relationships xmlns="${RELATIONS}">${headerRelations}</Relationships>`,
      ),
    }),
    ...(styles !== undefined && {
      'surat/gaya.xml': part(`<x:styles xmlns:x="${W}">${styles}</x:styles>`),
    }),
    ...others,
  });
}

const words = (text: string, properties = '') =>
  `<x:p><x:pPr><x:jc x:val="center"/></x:pPr><x:r>${properties}<x:t>${text}</x:t></x:r></x:p>`;

const style = (id: string, name: string, run: string, base = 'Biasa') =>
  `<x:style x:type="paragraph" x:styleId="${id}"><x:name x:val="${name}"/><x:basedOn x:val="${base}"/><x:rPr>${run}</x:rPr></x:style>`;

const foreignStyles = [
  '<x:docDefaults><x:rPrDefault><x:rPr><x:rFonts x:ascii="Cambria"/><x:sz x:val="23"/></x:rPr></x:rPrDefault></x:docDefaults>',
  '<x:style x:type="paragraph" x:default="1" x:styleId="Biasa"><x:name x:val="Normal"/><x:pPr><x:spacing x:line="300" x:lineRule="auto"/></x:pPr></x:style>',
  style('TeksIsi', 'Body Text', '<x:sz x:val="22"/>'),
  style('Judul1', 'heading 1', '<x:b/><x:sz x:val="30"/><x:color x:val="1f3864"/>'),
  style('Judul2', 'heading 2', '<x:i/>', 'Judul1'),
  style('Keterangan', 'caption', '<x:sz x:val="18"/>'),
  // Two that are based on each other.
  style('Lingkar', 'Lingkar', '', 'Putar'),
  style('Putar', 'Putar', '', 'Lingkar'),
].join('');

const relationTo = (id: string, target: string, more = '') =>
  `<Relationship Id="${id}" Type="${OFFICE}/image" Target="${target}"${more}/>`;

const blip = (id: string, name = 'logo') =>
  `<x:r><x:drawing><wp:inline><wp:extent cx="635000" cy="762000"/><wp:docPr id="1" name="${name}"/><a:graphic><a:graphicData uri="x"><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></x:drawing></x:r>`;

const box = `<x:r><mc:AlternateContent><mc:Choice Requires="wps"><x:drawing><wp:anchor behindDoc="0"><wp:extent cx="1" cy="1"/><wp:docPr id="2" name="Text Box 1"/><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx><x:txbxContent>${words('KANTOR DALAM KOTAK')}</x:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></x:drawing></mc:Choice><mc:Fallback><x:pict><v:shape/></x:pict></mc:Fallback></mc:AlternateContent></x:r>`;

/** One document of every kind that an office has, or that somebody might open by mistake. */
export const officeDocuments = {
  'what LibreOffice saves': () =>
    new Uint8Array(readFileSync(new URL('libreoffice.docx', import.meta.url))),
  'a head with a table and two pictures': tableHead,
  'a first page of its own': firstPage,
  'only a foot': onlyFoot,
  'a head taller than the margin': () => tallHead(3),
  'a head too tall': () => tallHead(9),
  'styles with foreign ids': () => byHand({ header: words('DINAS'), styles: foreignStyles }),
  'no styles': () => byHand({ header: words('DINAS') }),
  'twenty megabytes': () =>
    byHand({
      header: words('DINAS'),
      others: { 'surat/media/foto.jpg': noise(20_000_000) },
    }),
  macros: () => byHand({ header: words('DINAS'), others: { 'surat/vbaProject.bin': dot } }),
  'tracked changes': () =>
    byHand({
      header: `<x:p><x:ins x:id="1" x:author="a"><x:r><x:t>BARU</x:t></x:r></x:ins><x:del x:id="2" x:author="a"><x:r><x:delText>LAMA</x:delText></x:r></x:del></x:p>`,
    }),
  'a text box': () => byHand({ header: `<x:p>${box}</x:p>` }),
  'a watermark': () =>
    byHand({
      header: `${words('DINAS')}<x:p><x:r><x:pict><v:shape id="PowerPlusWaterMarkObject1" style="width:400pt;height:100pt"><v:textpath string="DRAF"/></v:shape></x:pict></x:r></x:p>`,
    }),
  'a picture with a camera’s words': () =>
    byHand({
      header: `<x:p>${blip('g')}</x:p>`,
      headerRelations: relationTo('g', 'media/logo.png'),
      others: {
        'surat/media/logo.png': withChunk('tEXt', 'Where\0RAHASIA-KAMERA'),
      },
    }),
  'a picture that lies elsewhere': () =>
    byHand({
      header: `${words('DINAS')}<x:p>${blip('g')}</x:p>`,
      headerRelations: relationTo('g', 'https://contoh.invalid/logo.png', ' TargetMode="External"'),
    }),
  'fields and a link': () =>
    byHand({
      header: `<x:p><x:hyperlink r:id="l"><x:r><x:t>surel@contoh.go.id</x:t></x:r></x:hyperlink><x:r><x:fldChar x:fldCharType="begin"/></x:r><x:r><x:instrText> PAGE </x:instrText></x:r><x:r><x:fldChar x:fldCharType="separate"/></x:r><x:r><x:t>7</x:t></x:r><x:r><x:fldChar x:fldCharType="end"/></x:r><x:fldSimple x:instr="DATE"><x:r><x:t>1 Mei</x:t></x:r></x:fldSimple></x:p>`,
    }),
} as const satisfies Record<string, () => Uint8Array | Promise<Uint8Array>>;

/** Documents from which nothing can be taken, with the reason. */
export const unusableDocuments = {
  empty: () => new Uint8Array(),
  foreign: () => strToU8('Yth. kepala dinas,'),
  password: () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
  damaged: () => zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }),
} as const satisfies Record<string, () => Uint8Array>;

/** Bytes that no zip makes smaller. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state & 0xff;
  });
}
