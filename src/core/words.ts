import type {CliWords} from './command-words.ts';
import type {News} from './exercise/exercise.ts';
import type {GuideId, PartId} from './exercise/guides.ts';
import type {PatternId, Phase} from './exercise/pattern.ts';
import type {Feeling, IdeaKind} from './feelings.ts';
import type {HelpedId} from './helped.ts';
import type {HelplineWords} from './helpline-words.ts';
import type {KeyId} from './keys.ts';
import type {NoticeId} from './notice-ids.ts';
import type {OptionId, PlaceId, places} from './places.ts';
import type {SectionId} from './plan/headings.ts';
import type {PlanWords, SheetWords, WipeWords} from './plan-words.ts';
import type {Reach} from './reach.ts';
import type {StepId} from './steps.ts';

type Entry<P extends PlaceId> = (typeof places)[P];

/** A part of an exercise: its first line is what to do. */
export type PartWords = {readonly title: string; readonly body: readonly string[]};

/** The words of one place. Options and parts must be complete: what is missing is a type error. */
export type PlaceWords<P extends PlaceId> = {
	readonly title: string;
	readonly body: readonly string[];
} & ([OptionId<P>] extends [never] ? unknown : {readonly options: Readonly<Record<OptionId<P>, string>>}) &
	(Entry<P> extends {guide: infer G extends GuideId}
		? {readonly parts: Readonly<Record<PartId<G>, PartWords>>}
		: unknown);

/** Every word a person is shown, by topic. Placeholders are `{name}`. */
export type Words = {
	readonly places: {readonly [P in PlaceId]: PlaceWords<P>};
	readonly steps: Readonly<Record<StepId, string>>;
	readonly notices: Readonly<Record<NoticeId, string>>;
	readonly ideas: Readonly<Record<IdeaKind, readonly string[]>>;
	readonly feelings: Readonly<Record<Feeling, string>>;
	readonly breath: {
		/** `aloud`: how a voice says it in the first breath, the fullest first; where the time is too short, only `word`. */
		readonly phases: Readonly<
			Record<Phase, {readonly word: string; readonly how: string; readonly aloud: readonly string[]}>
		>;
		/** A phase with its seconds, for the name of a breath. */
		readonly short: Readonly<Record<Phase, string>>;
		readonly paused: string;
		readonly checks: string;
		readonly minutes: string;
		readonly oneMinute: string;
		readonly breaths: string;
		/** How a pause of more than two seconds is breathed. */
		readonly longHold: string;
		readonly line: string;
		readonly news: Readonly<Record<News['what'], string>>;
		readonly patterns: Readonly<Record<PatternId, {readonly name: string; readonly about: string}>>;
		/** What is said before a long hold, and before a quick breath. */
		readonly care: Readonly<Record<'holds' | 'quick' | 'ill', string>>;
		readonly introduction: readonly string[];
		readonly table: string;
		readonly listed: string;
		readonly each: Readonly<Record<'minutes' | 'minute' | 'breaths' | 'breath' | 'seconds' | 'second', string>>;
	};
	readonly wait: {readonly left: string; readonly oneMinute: string; readonly lastMinute: string};
	readonly ride: Readonly<
		/** While an urge is ridden, or anything is gone through at one's own pace. */
		Record<'check' | 'beside' | 'besideOver' | 'own', string>
	>;
	readonly keys: {
		readonly names: Readonly<Record<KeyId, string>>;
		readonly choose: string;
		readonly send: string;
		readonly stop: string;
		readonly goOn: string;
		readonly goOnAfterPause: string;
		readonly withPause: string;
		readonly beside: string;
		readonly change: string;
		readonly anyAge: string;
		readonly noMoreRatings: string;
		readonly nextCode: string;
		readonly arrows: string;
		readonly numbers: string;
		readonly writing: string;
		readonly everywhere: string;
	};
	readonly people: {
		readonly fromPlan: string;
		/** Said where there is no room for all of them. */
		readonly more: string;
		readonly messages: readonly string[];
		readonly messagesTitle: string;
	};
	/** Beside a code for the camera of a phone: what the phone does with it, or why there is none. */
	readonly codes: {
		readonly how: Readonly<Record<Reach['way'], string>>;
		readonly noRoom: string;
		readonly noColour: string;
		readonly inLines: string;
	};
	readonly helplines: HelplineWords;
	/** In their order, January first. */
	readonly months: readonly string[];
	/** Monday first. */
	readonly weekdays: readonly string[];
	/** How a day and a time are said. */
	readonly dates: Readonly<Record<'day' | 'monthFirst' | 'am' | 'pm' | 'range' | 'noon' | 'and', string>>;
	/** By ISO 639 code; a test holds that every language in the data has its name. */
	readonly languages: Readonly<Record<string, string>>;
	/** The questions of the guided plan, by section, with examples to begin from. */
	readonly build: {
		readonly asks: Readonly<Record<SectionId, {readonly ask: string; readonly hint: string}>>;
		readonly examples: Readonly<Record<SectionId, readonly string[]>>;
	};
	/** What can have helped, as an entry of a plan. */
	readonly helped: Readonly<Record<HelpedId, string>>;
	readonly plan: PlanWords;
	readonly sheet: SheetWords;
	readonly wipe: WipeWords;
	readonly cli: CliWords;
	/** The safety question when it is asked again. */
	readonly safetyAgain: {readonly title: string; readonly body: readonly string[]};
	readonly more: string;
	readonly again: string;
	readonly moreBelow: string;
	readonly moreAbove: string;
	/** Before what is written already, where lines are typed. */
	readonly inField: string;
	readonly prompt: string;
};

/** Fills the placeholders of a sentence; one that is not given stays visible, so that a test can find it. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
	sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
