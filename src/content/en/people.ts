import type {Words} from '../../core/words.ts';

export default {
	fromPlan: 'From your plan',
	more: 'More people are in your plan.',
	messagesTitle: 'Words to say or send:',
	messages: [
		'“Can you talk? I am having a hard time.”',
		'“I have an urge to hurt myself. Can you stay on the phone with me?”',
		'“I do not feel safe on my own. Can you come, or get help?”',
	],
} as const satisfies Words['people'];
