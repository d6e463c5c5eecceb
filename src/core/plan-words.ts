import type {SaveProblem} from './known.ts';
import type {SectionId} from './plan/headings.ts';

/** Words of the plan, on a screen and on paper. */
export type PlanWords = {
	readonly title: string;
	readonly sections: Readonly<Record<SectionId, string>>;
	readonly more: string;
	readonly none: string;
	readonly empty: string;
	readonly problems: Readonly<Record<SaveProblem, string>>;
	readonly file: string;
	readonly last: string;
	readonly numberIn: string;
	readonly lastNoNumber: string;
	readonly appointment: string;
	readonly noLine: string;
	/** How a line that is not called is reached, as a person would write it in their plan. */
	readonly line: Readonly<Record<'text' | 'textWord' | 'whatsapp', string>>;
	readonly left: string;
	readonly all: string;
	/** What a page of the plan is called where others may see it. */
	readonly pageTitle: string;
	readonly check: Readonly<Record<'empty' | 'noNumber' | 'past' | 'nothingOpen' | 'grow', string>>;
};

/** Words for a first talk with somebody who can help for longer, and for what comes next. */
export type SheetWords = Readonly<
	Record<'opening' | 'sayFirst' | 'ownWords' | 'title' | 'soon' | 'note' | 'next', string>
> & {
	readonly lines: readonly string[];
};

/** Words of the removal of all that is stored. */
export type WipeWords = Readonly<
	Record<
		| 'nothing'
		| 'found'
		| 'willStay'
		| 'question'
		| 'needsYes'
		| 'kept'
		| 'removed'
		| 'failed'
		| 'notAll'
		| 'stays'
		| 'traces',
		string
	>
> & {readonly left: Readonly<Record<'link-target' | 'not-ours', string>>};
