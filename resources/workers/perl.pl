#!/usr/bin/env perl
# SPDX-License-Identifier: GPL-3.0-or-later
# Worker for Perl's ZMQ::FFI: holds one end of a link of ZeroMQ Crossover. core/worker/PROTOCOL.md is its contract.
# The binding always copies, so there is one arm.
use strict;
use warnings;
use IO::Poll qw(POLLHUP);
use JSON::PP ();
use POSIX ();

$| = 1;    # a line that stays in a buffer is never answered
my $json = JSON::PP->new->ascii;

sub say_line { print $json->encode({@_}), "\n" }

sub fail {
    my ($what) = @_;
    say_line(error => $what);
    exit 1;
}

# Ends the process when nobody can write requests any more, even while it waits in libzmq. Perl has no light threads,
# so that a child watches the input. It never reads it.
my $watcher;

sub end_with_input {
    my $worker = $$;
    $watcher = fork // fail("no process can be started ($!); close other programs");
    return if $watcher;
    close STDOUT;
    close STDERR;
    my $hang_up = IO::Poll->new;
    $hang_up->mask(\*STDIN => 0x2000 | POLLHUP);    # 0x2000: POLLRDHUP, for a socket
    $hang_up->poll;
    select undef, undef, undef, 0.05;               # a worker that waits for a request ends by itself
    kill KILL => $worker if getppid == $worker;
    POSIX::_exit(0);
}
END { kill TERM => $watcher if $watcher }

end_with_input();
eval {
    require ZMQ::FFI;
    require ZMQ::FFI::Constants;
    ZMQ::FFI::Constants->import(':all');
    require FFI::Platypus;
    require FFI::Platypus::Buffer;
    1;
}
  or fail('ZMQ::FFI cannot be loaded (' . first_line($@) . '); install it (Debian: libzmq-ffi-perl)');

# A double, as Time::HiRes gives it, loses nanoseconds when the machine runs for months.
my $libc = FFI::Platypus->new(api => 1, lib => [undef]);
$libc->attach(clock_gettime => ['int', 'opaque'] => 'int');
my $timespec = "\0" x 16;
my ($timespec_at) = FFI::Platypus::Buffer::scalar_to_buffer($timespec);

use constant {MONOTONIC => 1, PROCESS_CPU_TIME => 2};

sub clock {
    clock_gettime($_[0], $timespec_at);
    my ($seconds, $nanoseconds) = unpack 'l!2', $timespec;
    return $seconds * 1_000_000_000 + $nanoseconds;
}

sub first_line {
    my ($text) = @_;
    $text =~ s/ \(you may need.*| at \S+ line \d+.*//s;
    return $text;
}

# The value of a request, one of those that are allowed.
sub choice {
    my ($request, $name, @allowed) = @_;
    my $value = $request->{$name} // '';
    grep { $_ eq $value } @allowed or fail("$name is '$value'; this worker knows: @allowed");
    return $value;
}

sub whole_number {
    my ($request, $name) = @_;
    my $value = $request->{$name} // '';
    $value =~ /^[1-9][0-9]{0,17}$/ or fail("$name is '$value'; it must be a whole number above 0");
    return $value;
}

sub text {
    my ($request, $name) = @_;
    return $request->{$name} // fail("a request lacks $name; see PROTOCOL.md");
}

sub open_socket {
    my ($link, $type, $endpoint, $name) = @_;
    my $socket = $link->{context}->socket($type);
    $socket->set_linger(0);
    $socket->set(ZMQ_SNDHWM(),     'int',     0);
    $socket->set(ZMQ_RCVHWM(),     'int',     0);
    $socket->set(ZMQ_MAXMSGSIZE(), 'int64_t', $link->{size} + 1024);
    if ($link->{user} && $link->{near}) {
        $socket->set(ZMQ_PLAIN_USERNAME(), 'binary', $link->{user});
        $socket->set(ZMQ_PLAIN_PASSWORD(), 'binary', $link->{password});
    }
    elsif ($link->{user}) {
        $socket->set(ZMQ_PLAIN_SERVER(), 'int',    1);
        $socket->set(ZMQ_ZAP_DOMAIN(),   'binary', $name);    # so that a question says which socket it is about
        $link->{awaited}{$name} = 1;
    }
    my ($verb, $done) = $link->{near} ? ('connect to', eval { $socket->connect($endpoint); 1 })
                                      : ('bind',       eval { $socket->bind($endpoint);    1 });
    $done or fail("cannot $verb $endpoint: " . first_line($@) . '; choose another endpoint');
    return $socket;
}

sub open_link {
    my ($request) = @_;
    my $near    = choice($request, 'open', 'near', 'far') eq 'near';
    my $latency = choice($request, 'test', 'throughput', 'latency') eq 'latency';
    choice($request, 'wait', 'block');
    my $link = {near => $near, latency => $latency, size => whole_number($request, 'size'), refused => 0,
                cpu_before => clock(PROCESS_CPU_TIME), context => ZMQ::FFI->new, user => $request->{user}};
    my $size    = $link->{size};
    my $pattern = pack 'C*', map { (165 + 131 * $_ + 29 * $size) % 256 } 0 .. 255;
    $link->{payload} = substr $pattern x (1 + $size / 256), 0, $size;

    my $endpoint = text($request, 'endpoint');
    $link->{password} = text($request, 'password') if $link->{user};
    fail('anybody can connect over tcp; give user and password') if $endpoint =~ /^tcp:/ && !$link->{user};
    if ($link->{user} && !$near) {
        $link->{questions} = $link->{context}->socket(ZMQ_REP());
        $link->{questions}->bind('inproc://zeromq.zap.01');
    }
    my $type = $latency ? ($near ? ZMQ_REQ() : ZMQ_REP()) : ($near ? ZMQ_PUSH() : ZMQ_PULL());
    $link->{socket} = open_socket($link, $type, $endpoint, 'endpoint');
    my %answer = (opened => JSON::PP::true);
    $answer{endpoint} = $link->{socket}->get(ZMQ_LAST_ENDPOINT(), 'string') unless $near;
    if (defined $request->{acknowledge}) {
        my $other = $near ? ZMQ_PULL() : ZMQ_PUSH();
        $link->{acknowledge} = open_socket($link, $other, $request->{acknowledge}, 'acknowledge');
        $answer{acknowledge} = $link->{acknowledge}->get(ZMQ_LAST_ENDPOINT(), 'string') unless $near;
    }
    say_line(%answer);
    return $link;
}

# libzmq asks about each handshake (RFC 27, ZAP). Without a thread of its own the worker answers between bursts: who
# comes later waits outside. Returns false if there was no question.
sub answer_question {
    my ($link, $flags) = @_;
    my $questions = $link->{questions};
    return 0 if $flags && !$questions->has_pollin;
    my ($version, $number, $domain, undef, undef, $mechanism, $user, $password) = $questions->recv_multipart;
    my $right = $mechanism eq 'PLAIN' && $user eq $link->{user} && $password eq $link->{password};
    $right ? delete $link->{awaited}{$domain} : $link->{refused}++;
    $questions->send_multipart([$version, $number, $right ? '200' : '400', '', '', '']);
    return 1;
}

sub check {
    my ($link, $message) = @_;
    return if length $message == $link->{size} && substr($message, 0, 1) eq substr($link->{payload}, 0, 1)
        && substr($message, -1) eq substr($link->{payload}, -1);
    fail('a message of ' . length($message) . " B arrived with a different size or content than the $link->{size} B "
        . 'that the other end should send; do not trust the results of this link');
}

sub send_all {
    my ($link, $messages) = @_;
    my ($socket, $payload) = @$link{qw(socket payload)};
    my $begin = clock(MONOTONIC);
    $socket->send($payload) for 1 .. $messages;
    my %answer = (begin_ns => $begin, sent_ns => clock(MONOTONIC));
    if ($link->{acknowledge}) {
        $link->{acknowledge}->recv;
        $answer{acknowledged_ns} = clock(MONOTONIC);
    }
    say_line(%answer);
}

sub receive_all {
    my ($link, $messages, $timed) = @_;
    my ($socket, $size) = @$link{qw(socket size)};
    my $message;
    for (1 .. $messages) {
        $message = $socket->recv;
        check($link, $message) if !$timed || length $message != $size;
    }
    my $last = clock(MONOTONIC);
    $link->{acknowledge}->send("\0") if $link->{acknowledge};
    check($link, $message);
    say_line(last_ns => $last);
}

sub request {
    my ($link, $messages) = @_;
    my ($socket, $payload) = @$link{qw(socket payload)};
    my @round_trips;
    for (1 .. $messages) {
        my $begin = clock(MONOTONIC);
        $socket->send($payload);
        my $message = $socket->recv;
        push @round_trips, clock(MONOTONIC) - $begin;
        check($link, $message);
    }
    say_line(round_trips_ns => \@round_trips);
}

sub reply {
    my ($link, $messages) = @_;
    my ($socket, $payload) = @$link{qw(socket payload)};
    for (1 .. $messages) {
        my $message = $socket->recv;
        $socket->send($payload);
        check($link, $message);
    }
    say_line(last_ns => clock(MONOTONIC));
}

sub run_burst {
    my ($link, $request) = @_;
    choice($request, 'burst', 'copy') if $link->{near} || $link->{latency};    # one that receives takes every arm
    my $messages = whole_number($request, 'messages');
    if ($link->{near}) {
        return $link->{latency} ? request($link, $messages) : send_all($link, $messages);
    }
    answer_question($link) while %{$link->{awaited} // {}};    # until the other end is in
    say_line(ready => JSON::PP::true);
    return $link->{latency} ? reply($link, $messages) : receive_all($link, $messages, $request->{timed});
}

sub close_link {
    my ($link) = @_;
    if ($link->{questions}) {
        1 while answer_question($link, ZMQ_DONTWAIT());
    }
    $_->close for grep { $_ } @$link{qw(socket acknowledge questions)};
    $link->{context}->destroy;
    say_line(closed => JSON::PP::true, lent => 0, returned => 0, refused => $link->{refused},
             cpu_s  => (clock(PROCESS_CPU_TIME) - $link->{cpu_before}) / 1e9);
}

sub clock_name {
    open my $boot_id, '<', '/proc/sys/kernel/random/boot_id' or return;
    chomp(my $boot = <$boot_id>);
    return clock => "$boot/" . (stat '/proc/self/ns/time')[1];
}

say_line(worker => 1, name => "ZMQ::FFI $ZMQ::FFI::VERSION", libzmq => join('.', ZMQ::FFI::Util::zmq_version()),
         clock_name(), ends => ['near', 'far'], tests => ['throughput', 'latency'], transports => ['ipc', 'tcp'],
         waits => ['block'], arms => ['copy'], acknowledges => JSON::PP::true, host => (POSIX::uname())[1]);
my $link;
while (my $line = <STDIN>) {
    my $request = eval { $json->decode($line) };
    ref $request eq 'HASH' or fail('a request is no JSON object; send one a line');
    eval {
        if    ($request->{open}  && !$link) { $link = open_link($request) }
        elsif ($request->{burst} && $link)  { run_burst($link, $request) }
        elsif ($request->{close} && $link)  { close_link($link); undef $link }
        else { fail('this request is unknown while ' . ($link ? 'a' : 'no') . ' link is open; send open, bursts, close') }
        1;
    } or fail(first_line($@) . '; try again, or measure another transport');
}
