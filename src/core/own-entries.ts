import type {Known} from './known.ts';
import type {SectionId} from './plan/headings.ts';

/** What the person wrote under a section of their plan; nothing when there is no plan to read. */
export const ownEntries = ({plan}: Pick<Known, 'plan'>, section: SectionId): readonly string[] =>
	plan.kind === 'read' ? plan.plan.sections[section] : [];
