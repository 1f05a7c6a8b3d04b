// The syntax of PromQL as of Prometheus 3.14. One left-recursive rule holds all operators; alternatives further up bind
// tighter. What only a look at types or values can refuse is accepted here and refused when the tree is built.
parser grammar PromqlParser;

options { tokenVocab = PromqlLexer; }

query: expr? EOF;

expr
    : expr LBRACKET duration RBRACKET                                   # range
    | expr LBRACKET window = duration COLON resolution = duration? RBRACKET # subquery
    | expr OFFSET offset                                                # withOffset
    | expr AT at                                                        # withAt
    | expr extension = (ANCHORED | SMOOTHED)                            # withExtension
    | <assoc = right> expr op = POW matching expr                       # binary
    | sign = (ADD | SUB) expr                                           # unary
    | expr op = (MUL | DIV | MOD | ATAN2) matching expr                 # binary
    | expr op = (ADD | SUB) matching expr                               # binary
    | expr op = CMP matching expr                                       # binary
    | expr op = (AND | UNLESS) matching expr                            # binary
    | expr op = OR matching expr                                        # binary
    | op = AGGREGATION (grouping arguments | arguments grouping?)       # aggregation
    | functionName arguments                                            # call
    | LPAREN expr RPAREN                                                # paren
    | literal = (NUMBER | DURATION)                                     # number
    | STRING                                                            # string
    | (metricName matchers? | matchers)                                 # selector
    ;

arguments: LPAREN (expr (COMMA expr)* trailing = COMMA?)? RPAREN;

grouping: clause = (BY | WITHOUT) labels;

labels: LPAREN (labelName (COMMA labelName)* COMMA?)? RPAREN;

matching
    : BOOL? (clause = (ON | IGNORING) labels (group = (GROUP_LEFT | GROUP_RIGHT) include = labels?)?)? fill*
    ;

fill: side = (FILL | FILL_LEFT | FILL_RIGHT) LPAREN sign = (ADD | SUB)? literal = (NUMBER | DURATION) RPAREN;

matchers: LBRACE (matcher (COMMA matcher)* COMMA?)? RBRACE;

matcher: name = (LABEL_NAME | STRING) op = (EQUAL | NOT_EQUAL | MATCHES | MATCHES_NOT) value = STRING | metric = STRING;

at: sign = (ADD | SUB)? literal = (NUMBER | DURATION) | bound = (START | END) LPAREN RPAREN;

// Without a sign, a duration in parentheses goes on over the operators that follow it: Prometheus reads
// "offset (5m) + 3" as "offset ((5m) + 3)". Whatever else follows belongs to the expression around it.
offset
    : sign = (ADD | SUB)? durationTerm                                  # plainOffset
    | sign = (ADD | SUB) LPAREN duration RPAREN                         # signedOffset
    | LPAREN duration RPAREN offsetTail*                                # greedyOffset
    ;

offsetTail: op = (ADD | SUB | MUL | DIV | MOD | POW) sign += (ADD | SUB)* offsetOperand;

offsetOperand: durationTerm | LPAREN duration RPAREN;

duration
    : LPAREN duration RPAREN                                            # durationParen
    | <assoc = right> duration op = POW duration                        # durationBinary
    | sign = (ADD | SUB) duration                                       # durationSign
    | duration op = (MUL | DIV | MOD) duration                          # durationBinary
    | duration op = (ADD | SUB) duration                                # durationBinary
    | durationTerm                                                      # durationAtom
    ;

durationTerm
    : literal = (NUMBER | DURATION)
    | function = (STEP | RANGE) LPAREN RPAREN
    | function = (MAX_OF | MIN_OF) LPAREN duration COMMA duration RPAREN
    ;

functionName: IDENTIFIER | START | END | STEP | RANGE | MAX_OF | MIN_OF;

metricName
    : IDENTIFIER | METRIC_IDENTIFIER
    | AND | OR | UNLESS | AGGREGATION | OFFSET | ANCHORED | SMOOTHED | BY | WITHOUT | FILL | FILL_LEFT | FILL_RIGHT
    | START | END | STEP | RANGE | MAX_OF | MIN_OF
    ;

// Every keyword but "without", "inf" and "nan", which Prometheus forgot.
labelName
    : IDENTIFIER | METRIC_IDENTIFIER | STRING
    | AND | OR | UNLESS | ATAN2 | AGGREGATION | OFFSET | ANCHORED | SMOOTHED | BY | ON | IGNORING | GROUP_LEFT
    | GROUP_RIGHT | FILL | FILL_LEFT | FILL_RIGHT | BOOL | START | END | STEP | RANGE | MAX_OF | MIN_OF
    ;
