import words from '../../src/content/en/words.ts';
import {cues} from '../../src/core/exercise/course.ts';
import {type Exercise, startBreath, startGuide} from '../../src/core/exercise/exercise.ts';
import {guides, rideOf} from '../../src/core/exercise/guides.ts';
import {atPace, patternIds, patterns} from '../../src/core/exercise/pattern.ts';
import type {PlaceId} from '../../src/core/places.ts';
import {type Cue, cueNow} from '../../src/core/spoken.ts';
import {at} from '../core/walks.ts';

/** What a voice says while something runs, and the ms it has for that. */
export type Spoken = {readonly name: string; readonly text: string; readonly aloud: string; readonly ms: number};

const spokenOf = (name: string, place: PlaceId, exercise: Exercise, to: number): readonly Spoken[] =>
	cues(exercise.course, 0, to).flatMap(({at: now, span}) => {
		const watch = {elapsed: 0, since: 0, seen: now};
		const cue: Cue | null = cueNow({...at(place), exercise: {...exercise, watch}}, words, now);
		return cue === null ? [] : [{name: `${name} ${span.id}`, text: cue.text, aloud: cue.aloud, ms: span.ms}];
	});

/** Of each breath, its first ones. `pace` in percent of the usual lengths. */
export const spokenBreaths = (pace: number): readonly Spoken[] =>
	patternIds.flatMap(id => {
		const pattern = atPace(patterns[id].pattern, pace);
		const breath = startBreath({pattern, isWithoutHolds: false, goal: {minutes: 5}}, 0);
		return spokenOf(id, 'breath', breath, 40_000);
	});

/** Of each guided exercise all that is timed. */
export const spokenGuides = (pace: number): readonly Spoken[] =>
	(['muscles-short', 'muscles-whole', 'place', 'notice', 'riding'] as const).flatMap(id => {
		const script = id === 'riding' ? rideOf(5) : guides[id];
		const timed = script.filter(({ms}) => Number.isFinite(ms)).map(span => ({...span, ms: (span.ms * pace) / 100}));
		return spokenOf(id, id, startGuide(timed, 0), 1e7);
	});
