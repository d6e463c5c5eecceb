// What one would write in ten minutes: a second is a tick, and ticks are counted. For comparison only. Its words are its
// arguments, so that the same observer can read it.
const [breatheIn, pause, breatheOut] = process.argv.slice(2);
const phases = [
	{word: breatheIn, seconds: 4, from: 3, to: 8},
	{word: pause, seconds: 2, from: 8, to: 8},
	{word: breatheOut, seconds: 6, from: 8, to: 3},
];
let index = 0;
let left = phases[0].seconds;

const draw = () => {
	const {word, seconds, from, to} = phases[index];
	const radius = from + (to - from) * (1 - left / seconds);
	let text = '\u001B[H';
	for (let y = -8; y <= 8; y++) {
		let row = '';
		for (let x = -16; x <= 16; x++) row += Math.hypot(x / 2, y) <= radius ? 'o' : ' ';
		text += `${row}\u001B[K\n`;
	}
	process.stdout.write(`${text}\n  ${word} ${left}\u001B[K\n`);
};

process.stdout.write('\u001B[2J\u001B[?25l');
draw();
setInterval(() => {
	left -= 1;
	if (left === 0) {
		index = (index + 1) % phases.length;
		left = phases[index].seconds;
	}
	draw();
}, 1000);
