import {Component, type ReactNode} from 'react';

type Props = {readonly onFault: (error: unknown) => void; readonly children: ReactNode};

/** Hands a fault in drawing to the last catch, instead of drawing a stack trace over the screen. */
export class Boundary extends Component<Props, {readonly isBroken: boolean}> {
	static getDerivedStateFromError() {
		return {isBroken: true};
	}

	override state = {isBroken: false};

	override componentDidCatch(error: unknown) {
		this.props.onFault(error);
	}

	override render() {
		return this.state.isBroken ? null : this.props.children;
	}
}
