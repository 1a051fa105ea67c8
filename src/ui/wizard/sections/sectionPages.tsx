import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';
import type { SectionId } from '#domain/method/sectionId.ts';

type SectionPage = LazyExoticComponent<ComponentType>;

/** The page of each section, loaded when it is first shown. */
export const sectionPages = {
  identity: lazy(async () => ({
    default: (await import('./IdentitySection.tsx')).IdentitySection,
  })),
  circle: lazy(async () => ({ default: (await import('./CircleSection.tsx')).CircleSection })),
  members: lazy(async () => ({ default: (await import('./MembersSection.tsx')).MembersSection })),
  values: lazy(async () => ({ default: (await import('./ValuesSection.tsx')).ValuesSection })),
  meetings: lazy(async () => ({
    default: (await import('./MeetingsSection.tsx')).MeetingsSection,
  })),
  approvals: lazy(async () => ({
    default: (await import('./ApprovalsSection.tsx')).ApprovalsSection,
  })),
  foreword: lazy(async () => ({
    default: (await import('./ForewordSection.tsx')).ForewordSection,
  })),
  background: lazy(async () => ({
    default: (await import('./BackgroundSection.tsx')).BackgroundSection,
  })),
  inventory: lazy(async () => ({
    default: (await import('./InventorySection.tsx')).InventorySection,
  })),
  priority: lazy(async () => ({
    default: (await import('./PrioritySection.tsx')).PrioritySection,
  })),
  target: lazy(async () => ({ default: (await import('./TargetSection.tsx')).TargetSection })),
  schedule: lazy(async () => ({
    default: (await import('./ScheduleSection.tsx')).ScheduleSection,
  })),
  title: lazy(async () => ({ default: (await import('./TitleSection.tsx')).TitleSection })),
  'cause-effect': lazy(async () => ({
    default: (await import('./CauseEffectSection.tsx')).CauseEffectSection,
  })),
  'why-chains': lazy(async () => ({
    default: (await import('./WhyChainsSection.tsx')).WhyChainsSection,
  })),
  vote: lazy(async () => ({ default: (await import('./VoteSection.tsx')).VoteSection })),
  verification: lazy(async () => ({
    default: (await import('./VerificationSection.tsx')).VerificationSection,
  })),
  alternatives: lazy(async () => ({
    default: (await import('./AlternativesSection.tsx')).AlternativesSection,
  })),
  'action-plan': lazy(async () => ({
    default: (await import('./ActionPlanSection.tsx')).ActionPlanSection,
  })),
  risks: lazy(async () => ({ default: (await import('./RisksSection.tsx')).RisksSection })),
  actions: lazy(async () => ({ default: (await import('./ActionsSection.tsx')).ActionsSection })),
  obstacles: lazy(async () => ({
    default: (await import('./ObstaclesSection.tsx')).ObstaclesSection,
  })),
  comparison: lazy(async () => ({
    default: (await import('./ComparisonSection.tsx')).ComparisonSection,
  })),
  achievement: lazy(async () => ({
    default: (await import('./AchievementSection.tsx')).AchievementSection,
  })),
  aspects: lazy(async () => ({ default: (await import('./AspectsSection.tsx')).AspectsSection })),
  benefit: lazy(async () => ({ default: (await import('./BenefitSection.tsx')).BenefitSection })),
  'side-effects': lazy(async () => ({
    default: (await import('./SideEffectsSection.tsx')).SideEffectsSection,
  })),
  standards: lazy(async () => ({
    default: (await import('./StandardsSection.tsx')).StandardsSection,
  })),
  procedure: lazy(async () => ({
    default: (await import('./ProcedureSection.tsx')).ProcedureSection,
  })),
  socialisation: lazy(async () => ({
    default: (await import('./SocialisationSection.tsx')).SocialisationSection,
  })),
  remainder: lazy(async () => ({
    default: (await import('./RemainderSection.tsx')).RemainderSection,
  })),
  'follow-up': lazy(async () => ({
    default: (await import('./FollowUpSection.tsx')).FollowUpSection,
  })),
  'next-schedule': lazy(async () => ({
    default: (await import('./NextScheduleSection.tsx')).NextScheduleSection,
  })),
  closing: lazy(async () => ({ default: (await import('./ClosingSection.tsx')).ClosingSection })),
  annexes: lazy(async () => ({ default: (await import('./AnnexesSection.tsx')).AnnexesSection })),
} satisfies Record<SectionId, SectionPage>;
