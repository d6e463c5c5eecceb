import type {readBarcodes} from 'zxing-wasm/reader';

export type Pixels = Extract<Parameters<typeof readBarcodes>[0], {readonly width: number}>;

const size = 0.75;
const turn = 0.07;

/** How much each pixel around a point gives to it: a lens that is a little out of focus. */
const lens = [-1, 0, 1].flatMap(y => [-1, 0, 1].map(x => ({x, y, weight: Math.exp(-(x * x + y * y) / 2.5)})));
const light = lens.reduce((sum, {weight}) => sum + weight, 0);

/** A picture as a camera takes it: smaller, turned a little, and not quite sharp. Outside it is dark. */
export const photoOf = (pixels: Pixels): Pixels => {
	const [width, height] = [Math.round(pixels.width * size), Math.round(pixels.height * size)];
	const data = new Uint8ClampedArray(width * height * 4).fill(255);
	const at = (x: number, y: number): number =>
		x < 0 || y < 0 || x >= pixels.width || y >= pixels.height ? 0 : (pixels.data[(y * pixels.width + x) * 4] ?? 0);
	for (let row = 0; row < height; row++)
		for (let column = 0; column < width; column++) {
			const [x, y] = [(column - width / 2) / size, (row - height / 2) / size];
			const fromX = Math.round(Math.cos(turn) * x - Math.sin(turn) * y + pixels.width / 2);
			const fromY = Math.round(Math.sin(turn) * x + Math.cos(turn) * y + pixels.height / 2);
			let sum = 0;
			for (const each of lens) sum += each.weight * at(fromX + each.x, fromY + each.y);
			const start = (row * width + column) * 4;
			data.fill(sum / light, start, start + 3);
		}
	return {data, width, height, colorSpace: 'srgb'} as Pixels;
};
