package dev.sextant.promql.syntax;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/** Stops at the first error; no token is ever made up or dropped. */
final class FirstError extends DefaultErrorStrategy {
    /** What ends the parse. */
    static final class Stop extends ParseCancellationException {
        private static final long serialVersionUID = 1L;

        private final transient Token token;
        private final transient ParserRuleContext context;

        Stop(Token token, ParserRuleContext context) {
            this.token = token;
            this.context = context;
        }

        /** The token that was not expected. */
        Token token() {
            return token;
        }

        /** The rule that the parser was in. */
        ParserRuleContext context() {
            return context;
        }

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    @Override
    public void recover(Parser recognizer, RecognitionException e) {
        throw new Stop(e.getOffendingToken(), recognizer.getContext());
    }

    @Override
    public Token recoverInline(Parser recognizer) {
        throw new Stop(recognizer.getCurrentToken(), recognizer.getContext());
    }

    @Override
    public void sync(Parser recognizer) {
        // the rule itself finds out
    }

    @Override
    public void reportError(Parser recognizer, RecognitionException e) {
        // the exception says it all
    }
}
