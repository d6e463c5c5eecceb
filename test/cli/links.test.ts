import {expect, test} from 'vitest';
import {hasLinks} from '../../src/cli/links.ts';

test.each([
	[{TERM_PROGRAM: 'iTerm.app'}, true],
	[{TERM_PROGRAM: 'WezTerm', TERM: 'xterm-256color'}, true],
	[{TERM: 'xterm-kitty'}, true],
	[{TERM: 'xterm-256color', VTE_VERSION: '7600'}, true],
	[{TERM: 'xterm-256color', KONSOLE_VERSION: '230805'}, true],
	[{WT_SESSION: '3f8a'}, true],
	[{}, false],
	[{TERM: 'xterm-256color'}, false],
	[{TERM: 'linux'}, false],
	[{TERM: 'dumb'}, false],
	[{TERM_PROGRAM: 'Apple_Terminal', TERM: 'xterm-256color'}, false],
	[{VTE_VERSION: '5000'}, false],
	[{TERM_PROGRAM: 'iTerm.app', TMUX: '/tmp/tmux-1/default,1,0'}, false],
	[{TERM: 'screen-256color', VTE_VERSION: '7600'}, false],
])('%j: %s', (env, has) => expect(hasLinks(env)).toBe(has));
