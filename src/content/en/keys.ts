import type {Words} from '../../core/words.ts';

export default {
	names: {
		enter: 'next',
		back: 'back',
		skip: 'skip',
		help: 'help',
		plan: 'my plan',
		unhelped: "that didn't help",
		pause: 'pause',
		without: 'no pause',
		country: 'country',
		steps: 'go to a step',
		keys: 'keys',
		quit: 'leave',
		leave: 'leave now',
	},
	choose: 'choose',
	send: 'OK',
	stop: 'stop',
	goOn: 'safety question',
	goOnAfterPause: 'go on',
	withPause: 'with pause',
	noMoreRatings: 'stop asking me',
	arrows: 'Up and down, or a number: choose',
	numbers: 'Page up and page down: read more',
	everywhere: 'Help shows people and lines from any screen. While you type, it is the Tab key.',
} as const satisfies Words['keys'];
