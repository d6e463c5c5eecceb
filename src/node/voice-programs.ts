import {accessSync, constants, statSync} from 'node:fs';
import path from 'node:path';
import {patternFor} from '../core/western.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A program that reads aloud what comes on its standard input: nothing of a text is ever in its arguments. */
type VoiceProgram = {
	readonly name: string;
	/** The only platform it is looked for on; null is any. */
	readonly platform: NodeJS.Platform | null;
	/** English, slow and calm: 130 to 140 words a minute. */
	readonly args: readonly string[];
	/**
	 * The line that silences one which goes on listening, a text to a line. Null: it hears one text to its end, and is
	 * silent when it is killed.
	 */
	readonly silence: string | null;
};

/** One that was found, with the file it is. */
export type FoundProgram = VoiceProgram & {readonly file: string};

// It ends, and is silent, when its input does. The input is read by itself, as UTF-8 whatever the console is set to. Without
// double quotes, so that it stays one argument.
const windowsSpeech = [
	"$ErrorActionPreference = 'Stop'",
	'Add-Type -AssemblyName System.Speech',
	'$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer',
	"try { $voice.SelectVoiceByHints('NotSet', 'NotSet', 0, [Globalization.CultureInfo]'en') } catch {}",
	'$voice.Rate = -3',
	'$lines = New-Object IO.StreamReader([Console]::OpenStandardInput(), [Text.Encoding]::UTF8)',
	'while ($null -ne ($line = $lines.ReadLine())) { $voice.SpeakAsyncCancelAll(); if ($line) { [void]$voice.SpeakAsync($line) } }',
].join('; ');

const espeak = ['--stdin', '-b', '1', '-v', 'en', '-s', '130'];

/** In the order they are wanted. */
const programs: readonly VoiceProgram[] = [
	{name: 'say', platform: 'darwin', args: ['-r', '130', '-f', '-'], silence: null},
	{
		name: 'powershell',
		platform: 'win32',
		// Without `-InputFormat None` it would read the texts as input for the script.
		args: ['-NoLogo', '-NoProfile', '-NonInteractive', '-InputFormat', 'None', '-Command', windowsSpeech],
		silence: '',
	},
	// A speech service speaks, not this program: killed, or with its own `--cancel`, it would let ours be heard on or silence
	// a screen reader too. Its rate goes from 80 words a minute at -100 to 170 at 0.
	{name: 'spd-say', platform: null, args: ['--pipe-mode', '-l', 'en', '-r', '-40'], silence: '!-!CANCEL self'},
	{name: 'espeak-ng', platform: null, args: espeak, silence: null},
	{name: 'espeak', platform: null, args: espeak, silence: null},
];

const isProgram = (file: string): boolean => {
	try {
		accessSync(file, constants.X_OK);
		return statSync(file).isFile();
	} catch {
		return false;
	}
};

/** The folders programs are looked for in. Not those named from here: a program in whatever folder one is in is not meant. */
const foldersOf = (env: Environment, platform: NodeJS.Platform): readonly string[] =>
	(env['PATH'] ?? '').split(platform === 'win32' ? ';' : ':').filter(folder => path.isAbsolute(folder));

/** What can speak on this computer, best first. Files are looked for; nothing is started. */
export const voicePrograms = (env: Environment, platform: NodeJS.Platform): readonly FoundProgram[] => {
	const folders = foldersOf(env, platform);
	// Of all the endings in PATHEXT, the one that needs no shell to be started.
	const ending = platform === 'win32' ? '.exe' : '';
	return programs
		.filter(program => program.platform === null || program.platform === platform)
		.flatMap(program => {
			const file = folders.map(folder => path.join(folder, `${program.name}${ending}`)).find(isProgram);
			return file === undefined ? [] : [{...program, file}];
		});
};

const noWords = patternFor(String.raw`[\p{C}\s[\]]+`, 'gu');

/**
 * A text as a line of mere words. Programs would take some of it for more: `[[…]]` is sounds to espeak and commands to
 * `say`, a control character begins a command of espeak's, `!-!` one of spd-say's. Visible symbols would be read out.
 */
export const speakable = (text: string): string => text.replaceAll('!-!', ' ').replaceAll(noWords(text), ' ').trim();
