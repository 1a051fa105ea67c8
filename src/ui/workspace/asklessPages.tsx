import type { ReactNode } from 'react';
import { addressOf } from '#domain/risalah/address.ts';
import type { Address } from '#domain/risalah/address.ts';
import {
  EXPORT_PAGE,
  HISTORY_PAGE,
  JURY_PAGE,
  MIRROR_PAGE,
  PREVIEW_PAGE,
  REHEARSAL_PAGE,
  SUMMARY_PAGE,
  THREAD_PAGE,
} from '#ui/risalah/pages/pages.ts';
import type { AsklessId, Page } from '#ui/risalah/pages/pages.ts';
import { part } from '#ui/kit/loading/part.ts';
import type { ExportRun } from './export/useExportRun.ts';
import type { RailPage } from './rail/Rail.tsx';
import { SummaryPage } from './summary/SummaryPage.tsx';

const WholePreview = part(async () => (await import('#ui/preview/WholePreview.tsx')).WholePreview);

const ThreadPage = part(async () => (await import('./thread/ThreadPage.tsx')).ThreadPage);

const MirrorPage = part(async () => (await import('./mirror/MirrorPage.tsx')).MirrorPage);

const RehearsalPage = part(
  async () => (await import('./rehearsal/RehearsalPage.tsx')).RehearsalPage,
);

const JuryPage = part(async () => (await import('./jury/JuryPage.tsx')).JuryPage);

const HistoryPage = part(async () => (await import('./history/HistoryPage.tsx')).HistoryPage);

const ExportPage = part(async () => (await import('./export/ExportPage.tsx')).ExportPage);

/** What the frame gives to a page that asks nothing. */
export interface AsklessGiven {
  readonly pages: readonly Page[];
  readonly exportRun: ExportRun;
  readonly onOpen: (page: string) => void;
  readonly onPlace: (place: Address) => void;
}

/** A page of the workspace that asks nothing. */
export interface AsklessPage extends Omit<RailPage, 'id'> {
  /** Whether the panel stands beside it. */
  readonly hasPanel: boolean;
  /** What is said while it loads; empty where it is there at once. */
  readonly waiting: string;
  readonly show: (given: AsklessGiven) => ReactNode;
}

/** How each of them is called, and what it shows. */
export const asklessPages: Readonly<Record<AsklessId, AsklessPage>> = {
  [SUMMARY_PAGE]: {
    name: 'Ringkasan',
    inRail: true,
    hasPanel: true,
    waiting: '',
    show: ({ pages, onOpen, onPlace }) => (
      <SummaryPage pages={pages} onOpen={onOpen} onPlace={onPlace} />
    ),
  },
  [THREAD_PAGE]: {
    name: 'Benang merah',
    inRail: true,
    hasPanel: false,
    waiting: 'Menggambar benang merah …',
    show: ({ onPlace }) => <ThreadPage onPlace={onPlace} />,
  },
  [MIRROR_PAGE]: {
    name: 'Cermin juri',
    inRail: true,
    hasPanel: false,
    waiting: 'Memuat cermin juri …',
    show: ({ onPlace }) => <MirrorPage onPlace={onPlace} />,
  },
  [REHEARSAL_PAGE]: {
    name: 'Latihan',
    inRail: false,
    hasPanel: false,
    waiting: 'Menyusun latihan …',
    show: () => <RehearsalPage />,
  },
  [JURY_PAGE]: {
    name: 'Pertanyaan juri',
    inRail: false,
    hasPanel: false,
    waiting: 'Mencari pertanyaan …',
    show: ({ pages, onPlace }) => <JuryPage pages={pages} onPlace={onPlace} />,
  },
  [HISTORY_PAGE]: {
    name: 'Riwayat',
    inRail: false,
    hasPanel: false,
    waiting: 'Membuka riwayat …',
    show: ({ pages }) => <HistoryPage pages={pages} />,
  },
  [PREVIEW_PAGE]: {
    name: 'Pratinjau seluruhnya',
    inRail: false,
    hasPanel: false,
    waiting: 'Menyusun pratinjau …',
    show: ({ onPlace }) => <WholePreview onSection={(section) => onPlace(addressOf(section))} />,
  },
  [EXPORT_PAGE]: {
    name: 'Ekspor ke Word',
    inRail: false,
    hasPanel: false,
    waiting: 'Menyiapkan ekspor …',
    show: ({ exportRun, pages, onPlace }) => (
      <ExportPage run={exportRun} pages={pages} onPlace={onPlace} />
    ),
  },
};
