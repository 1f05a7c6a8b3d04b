// The syntax of PromQL as of Prometheus 3.16. An expression is a flat run of operands and operators, which the tree
// builder puts in order by precedence: so each decision but one needs a single token, a sum of any length is a loop, and
// nothing is ever tried twice. What only a look at types or values can refuse is accepted here and refused when the tree
// is built. Everything that the builder needs has a label, since no parse tree is kept.
parser grammar PromqlParser;

options { tokenVocab = PromqlLexer; }

query: root = expr? EOF;

expr: first = operand rest += continuation*;

operand: signs += (ADD | SUB)* value = atom (suffixes += suffix)*;

// An operator, what it says about matching, and its right side.
continuation
    : op = (POW | MUL | DIV | MOD | ATAN2 | ADD | SUB | CMP | AND | UNLESS | OR) bool = BOOL?
      (clause = (ON | IGNORING) on = labels (group = (GROUP_LEFT | GROUP_RIGHT) include = includes?)?)? filling = fills?
      right = operand
    ;

// Which fill may follow which; "fill" fills both sides.
fills
    : first = FILL firstValue = fillValue
    | first = FILL_LEFT firstValue = fillValue (second = FILL_RIGHT secondValue = fillValue)?
    | first = FILL_RIGHT firstValue = fillValue (second = FILL_LEFT secondValue = fillValue)?
    ;

fillValue: LPAREN sign = (ADD | SUB)? literal = (NUMBER | DURATION) RPAREN;

atom
    : name = (IDENTIFIER | START | END | STEP | RANGE | MAX_OF | MIN_OF) (callArguments = arguments | braces = matchers)?
    | aggregation = AGGREGATION
      (before = grouping callArguments = arguments | callArguments = arguments after = grouping? | braces = matchers)?
    | name = (METRIC_IDENTIFIER | AND | OR | UNLESS | OFFSET | ANCHORED | SMOOTHED | BY | WITHOUT) braces = matchers?
    | braces = matchers
    | LPAREN inner = expr RPAREN
    | literal = (NUMBER | DURATION)
    | text = STRING
    ;

// A comma that nothing follows is reported by the builder, as Prometheus does.
arguments: LPAREN (first = expr rest += argument*)? RPAREN;

argument: comma = (COMMA | LAST_COMMA) value = expr?;

grouping: clause = (BY | WITHOUT) names = labels;

labels: LPAREN list = labelList RPAREN;

includes: INCLUDE_LPAREN list = labelList RPAREN;

labelList: (names += labelName (COMMA names += labelName)* LAST_COMMA?)?;

// Every keyword but "without", "inf" and "nan", which Prometheus forgot.
labelName
    : name = (
        IDENTIFIER | METRIC_IDENTIFIER | STRING
        | AND | OR | UNLESS | ATAN2 | AGGREGATION | OFFSET | ANCHORED | SMOOTHED | BY | ON | IGNORING | GROUP_LEFT
        | GROUP_RIGHT | FILL | FILL_LEFT | FILL_RIGHT | BOOL | START | END | STEP | RANGE | MAX_OF | MIN_OF
      )
    ;

matchers: LBRACE (list += matcher (COMMA list += matcher)* LAST_COMMA?)? RBRACE;

matcher
    : name = LABEL_NAME op = (EQUAL | NOT_EQUAL | MATCHES | MATCHES_NOT) value = STRING
    | quoted = STRING (op = (EQUAL | NOT_EQUAL | MATCHES | MATCHES_NOT) value = STRING)?
    ;

suffix
    : LBRACKET length = duration (colon = COLON step = duration?)? RBRACKET
    | OFFSET shift = offset
    | AT moment = at
    | extension = (ANCHORED | SMOOTHED)
    ;

at: sign = (ADD | SUB)? literal = (NUMBER | DURATION) | bound = (START | END) LPAREN RPAREN;

// An offset ends behind what it needs, except where it begins with a parenthesis or with two signs: then it goes on over
// the operators that follow it. Prometheus reads "offset (5m) + 3" as "offset ((5m) + 3)".
offset
    : sign = (ADD | SUB) (plain = durationAtom | LPAREN inner = duration RPAREN | signed = signedDuration)
    | plain = durationAtom
    | LPAREN inner = duration RPAREN tail += durationTail*
    ;

signedDuration: signs += (ADD | SUB)+ (plain = durationAtom | LPAREN inner = duration RPAREN) tail += durationTail*;

duration: first = durationOperand tail += durationTail*;

durationTail: op = (ADD | SUB | MUL | DIV | MOD | POW) next = durationOperand;

durationOperand: signs += (ADD | SUB)* (plain = durationAtom | LPAREN inner = duration RPAREN);

durationAtom
    : literal = (NUMBER | DURATION)
    | function = (STEP | RANGE) LPAREN RPAREN
    | function = (MAX_OF | MIN_OF) LPAREN left = duration COMMA right = duration RPAREN
    ;
