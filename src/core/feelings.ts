/** The feelings list of content guide section 9. A check word leads to the safety question again, with no label. */
export const feelings = {
	sad: ['sad', 'low', 'hurt', 'lonely', 'let-down', 'empty'],
	scared: ['scared', 'worried', 'on-edge', 'panicky', 'unsure', 'shaken'],
	angry: ['angry', 'annoyed', 'fed-up', 'bitter', 'unfairly-treated', 'jealous'],
	ashamed: ['ashamed', 'guilty', 'embarrassed', 'not-good-enough', 'sorry', 'exposed'],
	overwhelmed: ['overwhelmed', 'stuck', 'pressured', 'restless', 'confused', 'worn-out'],
	numb: ['numb', 'blank', 'far-away', 'flat', 'unreal', 'cut-off'],
	check: ['hopeless', 'trapped', 'a-burden', 'unsafe'],
	calm: ['calm', 'relieved', 'steady', 'hopeful', 'thankful', 'cared-for'],
} as const;

export type FeelingGroup = keyof typeof feelings;
export type Feeling = (typeof feelings)[FeelingGroup][number];

export const isFeelingGroup = (id: string | null): id is FeelingGroup => id !== null && Object.hasOwn(feelings, id);

export const ideaKinds = ['people', 'movement', 'hands', 'words', 'soothe'] as const;
export type IdeaKind = (typeof ideaKinds)[number];

export const isIdeaKind = (id: string | null): id is IdeaKind => ideaKinds.some(kind => kind === id);
