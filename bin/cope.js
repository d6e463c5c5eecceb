#!/usr/bin/env node
// Written so that any Node from 12 on can read it: what is too old to run the program still prints who to call.
function print(name) {
	return import('fs').then(fs => {
		console.log(fs.readFileSync(new URL('../dist/' + name, import.meta.url), 'utf8').trim());
	});
}

// The help for every country, then one technical line.
function printHelp(error) {
	return print('help.txt').then(() => {
		console.log('');
		process.exitCode = 70;
		if (error) console.error('cope: %s', error.message || error);
		else return print('old-node.txt');
	});
}

if (Number(process.versions.node.split('.')[0]) < 20) printHelp();
else import('../dist/main.js').then(cope => cope.main(process.argv.slice(2)), printHelp);
