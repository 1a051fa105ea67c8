import { useEffect, useRef } from 'react';
import { isToolUseKind } from '#domain/tools/toolId.ts';
import type { ToolId, ToolUseKind } from '#domain/tools/toolId.ts';
import { taughtTools, toolNames, toolPurposes } from '#words/tools.ts';
import { SectionForm } from '#ui/fields/form/SectionForm.tsx';
import { enterFullScreen } from '#ui/risalah/projecting/fullScreen.ts';
import { useProjectKey } from '#ui/risalah/projecting/useProjectKey.ts';
import { Boundary } from '#ui/kit/loading/Boundary.tsx';
import { BrandLink } from '#ui/kit/route/BrandLink.tsx';
import { useRisalah } from '#ui/risalah/openRisalah.ts';
import { formatRoute } from '#ui/kit/route/route.ts';
import { usePageTitle } from '#ui/kit/route/usePageTitle.ts';
import { goTo } from '#ui/kit/route/goTo.ts';
import { UseFields } from '#ui/tools/uses/UseFields.tsx';
import { Banners } from '#ui/risalah/Banners.tsx';
import { SaveStatus } from '#ui/risalah/SaveStatus.tsx';
import { CauseEffectSection } from '#ui/sections/causes/CauseEffectSection.tsx';
import { useUndoKeys } from '#ui/risalah/useUndoKeys.ts';
import { ToolActs } from './ToolActs.tsx';
import { toolboxUseId } from '#domain/edits/toolboxUseId.ts';
import styles from './toolbox.module.css';

/** One tool with its form, its figure and what it says. */
export function ToolPage({ tool }: { readonly tool: ToolId }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const tools = useRef<HTMLElement>(null);
  useUndoKeys();
  usePageTitle(toolNames[tool], 'Alat');
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    // On a narrow screen the names of the tools run off its edge.
    const current = tools.current?.querySelector('[aria-current]');
    current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, []);

  function project(slide: string): void {
    enterFullScreen();
    goTo({ kind: 'tool', tool, slide });
  }

  useProjectKey(() => project(''));

  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <BrandLink />
        <SaveStatus />
      </header>
      <nav ref={tools} className={styles.tools} aria-label="Alat">
        <ul>
          {taughtTools.map((other) => (
            <li key={other}>
              <a
                href={formatRoute({ kind: 'tool', tool: other, slide: null })}
                aria-current={other === tool ? 'page' : undefined}
              >
                {toolNames[other]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main className={styles.main}>
        <Banners />
        <div className={styles.head}>
          <div>
            <h1 ref={heading} tabIndex={-1}>
              {toolNames[tool]}
            </h1>
            <p className={styles.quiet}>{toolPurposes[tool]}</p>
          </div>
          <ToolActs tool={tool} onProject={() => project('')} onLearn={project} />
        </div>
        <div className={styles.sheet}>
          <Boundary place={tool}>
            {isToolUseKind(tool) ? <UseForm tool={tool} /> : <CauseEffectSection />}
          </Boundary>
        </div>
      </main>
    </div>
  );
}

function UseForm({ tool }: { readonly tool: ToolUseKind }) {
  const id = toolboxUseId(tool);
  const index = useRisalah(({ background }) => background.data.findIndex((use) => use.id === id));
  if (index < 0) return <p>Alat ini belum dapat diisi di tab ini.</p>;
  return (
    <SectionForm id="background">
      <div className={styles.form}>
        <UseFields section="background" path={`data.${index}`} id={id} tool={tool} />
      </div>
    </SectionForm>
  );
}
