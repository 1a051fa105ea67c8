import { useEffect, useState } from 'react';
import type { SectionId } from '#domain/method/sectionId.ts';
import { sectionElementId } from '#ui/risalah/pages/sectionElementId.ts';

/** A question is read from where it comes up to this part of the window's height. */
const READ_AT = 0.35;

/** The question of the page that is being read, as the page is scrolled; `null` on a page without questions. */
export function useQuestionInView(sections: readonly SectionId[]): SectionId | null {
  const [section, setSection] = useState<SectionId | null>(sections[0] ?? null);

  useEffect(() => {
    let frame = 0;

    function look(): void {
      frame = 0;
      setSection(questionInView(sections));
    }

    function follow(): void {
      if (frame === 0) frame = requestAnimationFrame(look);
    }

    follow();
    window.addEventListener('scroll', follow, { passive: true });
    window.addEventListener('resize', follow);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', follow);
      window.removeEventListener('resize', follow);
    };
  }, [sections]);

  return section;
}

function questionInView(sections: readonly SectionId[]): SectionId | null {
  const line = window.innerHeight * READ_AT;
  const begun = sections.filter((section) => {
    const card = document.getElementById(sectionElementId(section));
    return card !== null && card.getBoundingClientRect().top <= line;
  });
  return begun.at(-1) ?? sections[0] ?? null;
}
