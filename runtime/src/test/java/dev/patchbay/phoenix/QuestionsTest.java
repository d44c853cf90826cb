package dev.patchbay.phoenix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patchbay.channel.PushException;
import dev.patchbay.testing.PhoenixClient;
import dev.patchbay.testing.RawFrame;
import dev.patchbay.testing.TestChannels;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a channel asks its client, as a client sees it that is not ours. */
final class QuestionsTest extends AskingRoom {

    @ParameterizedTest
    @ValueSource(strings = {"ask", "block"})
    void aHandlerWaitsForTheAnswerOfItsOwnClient(String event) throws Exception {
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            client.text("['1','2','room:a','" + event + "',{}]");
            client.expect(QUESTION);
            client.text(answer("q1", "{'yes':true}"));
            client.expect("['1','2','room:a','phx_reply',{'status':'ok','response':{'ok':{'yes':true}}}]");
            client.expectNothing();
        }
    }

    @Test
    void versionOneAnswersAsWell() throws Exception {
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open("?vsn=1.0.0")) {
            client.text("{'topic':'room:a','event':'phx_join','payload':{},'ref':'1'}");
            assertThat(client.readText()).contains("'ok'");
            client.text("{'topic':'room:a','event':'ask','payload':{},'ref':'2'}");
            client.expect("{'topic':'room:a','event':'confirm','payload':{'text':'Sure?'},'ref':'q1'}");
            client.text("{'topic':'room:a','event':'patchbay_answer','ref':'3',"
                    + "'payload':{'ref':'q1','status':'no','response':[1]}}");
            client.expect("{'topic':'room:a','event':'phx_reply','payload':{'status':'ok','response':{'no':[1]}},"
                    + "'ref':'2'}");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "['1','7','room:a','patchbay_answer',{'ref':'q9','status':'ok','response':{}}]",
                "['9','7','room:a','patchbay_answer',{'ref':'q1','status':'ok','response':{}}]",
                "['1','7','room:b','patchbay_answer',{'ref':'q1','status':'ok','response':{}}]",
                "['1','7',null,'patchbay_answer',{'ref':'q1','status':'ok','response':{}}]",
                "['1','7','room:a','patchbay_answer',{'ref':1,'status':'ok','response':{}}]",
                "['1','7','room:a','patchbay_answer',{'ref':null,'status':'ok','response':{}}]",
                "['1','7','room:a','patchbay_answer',{'ref':'q1','response':{}}]",
                "['1','7','room:a','patchbay_answer',{'ref':'q1','status':7}]",
                "['1','7','room:a','patchbay_answer',{}]",
                "['1','7','room:a','patchbay_answer',['q1','ok',{}]]",
                "['1','7','room:a','patchbay_answer','q1']",
                "['1','7','room:a','patchbay_answer',null]"
            })
    void whatIsNoAnswerHurtsNobody(String wrong) throws Exception {
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            client.text("['1','2','room:a','ask',{}]");
            client.expect(QUESTION);
            client.text(wrong);
            client.expectNothing();
            client.text(answer("q1", "{}"));
            client.expect("['1','2','room:a','phx_reply',{'status':'ok','response':{'ok':{}}}]");
            client.text(answer("q1", "{}"));
            client.expectNothing();
            assertThat(channels.server().recorder().failures()).isEmpty();
        }
    }

    @Test
    void bytesAreNoAnswer() throws Exception {
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            byte[] frame = "\0\1\1\6\17".concat("17room:apatchbay_answer{}").getBytes(StandardCharsets.ISO_8859_1);
            client.raw().send(RawFrame.binary(frame));
            client.expectNothing();
            assertThat(channels.server().recorder().undecodables()).hasSize(1);
        }
    }

    @Test
    void anAnswerWithoutAResponseIsEmpty() throws Exception {
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            client.text("['1','2','room:a','ask',{}]");
            client.expect(QUESTION);
            client.text("[null,null,'room:a','patchbay_answer',{'ref':'q1','status':'no'}]");
            client.expect("['1','2','room:a','phx_reply',{'status':'ok','response':{'no':{}}}]");
        }
    }

    @Test
    void whatIsAskedWhenTheClientLeavesIsEndedThoughAHandlerStillRuns() throws Exception {
        try (TestChannels channels = TestChannels.of(room);
                PhoenixClient client = channels.open()) {
            client.join("room:a", "1");
            client.text("['1','2','room:a','block',{}]");
            client.expect(QUESTION);
            client.text("['9','3','room:a','phx_leave',{}]"); // of another join
            client.expectNothing();
            client.text("['1','3','room:a','phx_leave',{}]");

            client.expect("['1','1','room:a','phx_error',{'reason':'channel_crash'}]");
            assertThat(channels.server().recorder().failures())
                    .singleElement()
                    .satisfies(failure -> assertThat(failure).hasRootCauseInstanceOf(PushException.ChannelEnded.class));
        }
    }
}
