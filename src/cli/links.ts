type Environment = Readonly<Record<string, string | undefined>>;

/** How terminals that have links (OSC 8) say who they are; any other gets the text alone. */
const terminals: readonly (readonly [variable: string, says: RegExp])[] = [
	['TERM_PROGRAM', /^(iTerm\.app|WezTerm|vscode|ghostty|Hyper|mintty|rio|Tabby)$/],
	['TERM', /^(xterm-kitty|xterm-ghostty|alacritty|foot|wezterm|contour)/],
	// GNOME Terminal and its kin: 0.50.0 could fail on a link (fixed in 0.50.1).
	['VTE_VERSION', /^(5[2-9]|[6-9]\d)\d\d$/],
	['KONSOLE_VERSION', /^(2[1-9]|[3-9]\d)\d{4}$/],
	['WT_SESSION', /./],
	['DOMTERM', /./],
];

/** A terminal inside a terminal: the names around it are those of the outer one, and it need not pass a link on. */
const isInside = (env: Environment): boolean =>
	Boolean(env['TMUX'] || env['STY']) || /^(screen|tmux)/.test(env['TERM'] ?? '');

/** Whether this terminal is known to have links. */
export const hasLinks = (env: Environment): boolean =>
	!isInside(env) && terminals.some(([variable, says]) => says.test(env[variable] ?? ''));
