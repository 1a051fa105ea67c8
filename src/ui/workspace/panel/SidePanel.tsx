import { X } from 'lucide-react';
import { Suspense } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { addressOf } from '#domain/risalah/address.ts';
import type { Address } from '#domain/risalah/address.ts';
import { Button } from '#ui/kit/parts/Button.tsx';
import { ButtonLink } from '#ui/kit/parts/ButtonLink.tsx';
import { Boundary } from '#ui/kit/loading/Boundary.tsx';
import { Quiet } from '#ui/kit/parts/Quiet.tsx';
import { FindingsCount } from '#ui/workspace/findings/FindingsCount.tsx';
import { FindingsPanel } from '#ui/workspace/findings/FindingsPanel.tsx';
import { part } from '#ui/kit/loading/part.ts';
import { PANEL_ID } from '#ui/workspace/scroll/scrollPlace.ts';
import { GuidePanel } from './GuidePanel.tsx';
import type { PanelTab } from './panelTab.ts';
import { PREVIEW_PAGE } from '#ui/risalah/pages/pages.ts';
import type { Page } from '#ui/risalah/pages/pages.ts';
import { usePageHref } from '#ui/risalah/pages/usePageHref.ts';
import styles from './panel.module.css';

const PagePreview = part(async () => (await import('#ui/preview/PagePreview.tsx')).PagePreview);

interface SidePanelProps {
  /** `null`: closed. */
  readonly tab: PanelTab | null;
  /** `null` on a page that asks nothing. */
  readonly page: Page | null;
  readonly onTab: (tab: PanelTab | null) => void;
  readonly onPlace: (place: Address) => void;
}

/** The panel that the user opens beside the questions. */
export function SidePanel({ tab, page, onTab, onPlace }: SidePanelProps) {
  const hrefOf = usePageHref();
  if (tab === null) return null;
  const place = page?.id ?? '';
  return (
    <aside id={PANEL_ID} className={styles.panel} aria-label="Panduan, pratinjau, dan catatan juri">
      <Tabs selectedKey={tab} onSelectionChange={(key) => onTab(key as PanelTab)}>
        <div className={styles.head}>
          <TabList className={styles.tabs ?? ''} aria-label="Isi panel">
            <Tab id="guide" className={styles.tab ?? ''}>
              Panduan
            </Tab>
            <Tab id="preview" className={styles.tab ?? ''}>
              Pratinjau
            </Tab>
            <Tab id="findings" className={styles.tab ?? ''}>
              Catatan juri
              <FindingsCount className={styles.count} />
            </Tab>
          </TabList>
          <Button look="icon" aria-label="Tutup panel" onClick={() => onTab(null)}>
            <X size={18} aria-hidden="true" />
          </Button>
        </div>
        <TabPanel id="guide">
          <Boundary place={place}>
            <GuidePanel page={page} />
          </Boundary>
        </TabPanel>
        <TabPanel id="preview">
          <Boundary place={place}>
            <Suspense fallback={<Quiet>Menyusun pratinjau …</Quiet>}>
              <PagePreview
                sections={page?.sections ?? null}
                onSection={(section) => onPlace(addressOf(section))}
              />
            </Suspense>
          </Boundary>
          <ButtonLink look="link" href={hrefOf(PREVIEW_PAGE)}>
            Lihat seluruh risalah
          </ButtonLink>
        </TabPanel>
        <TabPanel id="findings">
          <Boundary place={place}>
            <FindingsPanel page={page} onPlace={onPlace} />
          </Boundary>
        </TabPanel>
      </Tabs>
    </aside>
  );
}
