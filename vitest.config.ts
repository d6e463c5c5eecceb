import {defineConfig} from 'vitest/config';

const shared = {setupFiles: ['test/support/seed.ts'], testTimeout: 20_000};

// Of what is pure, files share what they import: walking through every screen is most of the time of such a test.
const pure = ['core', 'content', 'frame', 'text', 'plain', 'cli'].map(folder => `test/${folder}/**/*.test.ts`);

export default defineConfig({
	test: {
		maxWorkers: 2,
		projects: [
			{test: {...shared, name: 'pure', include: pure, isolate: false}},
			{test: {...shared, name: 'edge', include: ['test/**/*.test.{ts,tsx}'], exclude: pure}},
		],
	},
});
